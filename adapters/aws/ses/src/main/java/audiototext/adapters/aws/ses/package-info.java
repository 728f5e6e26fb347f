/** Mail by Amazon SES. */
package audiototext.adapters.aws.ses;
