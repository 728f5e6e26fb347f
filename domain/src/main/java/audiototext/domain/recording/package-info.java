/** A recording: what was submitted, how far it has come, and when to look at it again. */
package audiototext.domain.recording;
