/** What the web application does because it runs in several processes, and because functions move its recordings on. */
package audiototext.bootstrap.aws.replicas;
