/**
 * Speech recognition by Amazon Transcribe. A job is named after its recording, reads the audio from the bucket and
 * writes {@code transcripts/{id}.json} into it. The adapter also writes two notes there: why a job was refused (in the
 * output's place) and that a running job is forgotten ({@code transcripts/{id}.forgotten}). {@code AmazonTranscription}
 * is the adapter of the port; the functions without a database use it by the audio's key.
 */
package audiototext.adapters.aws.transcribe;
