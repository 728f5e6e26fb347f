/** The database's user and password out of AWS Secrets Manager. */
package audiototext.adapters.aws.databasesecret;
