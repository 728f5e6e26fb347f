/** Whether the web application can do its work. */
package audiototext.aws.health;
