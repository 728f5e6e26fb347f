/** Tells the kind of a file, and whether audio starts in it, by its first bytes. */
package audiototext.domain.recording.sniffing;
