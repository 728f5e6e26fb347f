/** What the scripts of the world ask of a text: how wide it is, where its words end, and where a line may break. */
package audiototext.domain.transcript.script;
