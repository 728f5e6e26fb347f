/** Whether the web application can do its work. */
package audiototext.bootstrap.aws.health;
