/** Why something is refused, and why a recording failed. */
package audiototext.domain.error;
