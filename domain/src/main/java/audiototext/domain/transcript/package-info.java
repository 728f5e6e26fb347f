/** What was said in a recording, and how it is divided for reading. */
package audiototext.domain.transcript;
