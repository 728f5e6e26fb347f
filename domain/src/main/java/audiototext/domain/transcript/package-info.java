/** What was said in a recording, and the forms in which it is read. */
package audiototext.domain.transcript;
