/** The embedded flavour: wiring and settings for one machine, with nothing to set up. */
package audiototext.bootstrap.embedded;
