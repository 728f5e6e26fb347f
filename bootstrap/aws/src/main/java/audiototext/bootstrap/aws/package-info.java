/** The web application of the AWS flavour: wiring and settings. */
package audiototext.bootstrap.aws;
