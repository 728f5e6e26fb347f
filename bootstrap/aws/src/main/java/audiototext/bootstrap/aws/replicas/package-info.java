/** What the web application has to do because it runs in several processes, and because functions move its recordings on. */
package audiototext.bootstrap.aws.replicas;
