/** The wiring of the use cases, the same in each flavour. */
package audiototext.bootstrap.server;
