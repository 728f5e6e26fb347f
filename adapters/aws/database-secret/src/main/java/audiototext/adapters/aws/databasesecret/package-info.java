/** The database's user and password from AWS Secrets Manager. */
package audiototext.adapters.aws.databasesecret;
