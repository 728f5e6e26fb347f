/**
 * The words of the field and the ports: what a recording is, how it moves on, and what the core needs from the outside.
 * Depends on the JDK alone.
 */
package audiototext.domain;
