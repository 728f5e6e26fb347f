/** The wiring of the use cases, the same in each flavour. */
package audiototext.web.core;
