/** Audio storage in Amazon S3. */
package audiototext.adapters.aws.s3;
