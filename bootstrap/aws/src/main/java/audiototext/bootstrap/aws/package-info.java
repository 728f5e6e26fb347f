/** Puts the web application of the AWS flavour together. */
package audiototext.bootstrap.aws;
