/** Health checks of the web application. */
package audiototext.bootstrap.aws.health;
