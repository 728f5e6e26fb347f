/** Puts the embedded flavour together: one machine, nothing to set up. */
package audiototext.bootstrap.embedded;
