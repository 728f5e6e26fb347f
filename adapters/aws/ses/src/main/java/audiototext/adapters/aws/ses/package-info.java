/** Mail through Amazon SES. */
package audiototext.adapters.aws.ses;
