/** Copies for listening, of audio that browsers do not play. */
package audiototext.application.listening;
