/**
 * Speech recognition in the JVM. The way of a recording: {@code AudioDecoder} (FFmpeg) gives samples,
 * {@code SpeechSegments} (Silero) cuts out what is spoken, {@code MoonshineModel} (ONNX Runtime) turns each segment into
 * tokens, {@code WordAligner} and {@code Vocabulary} turn these into words with times. {@code MoonshineTranscription}
 * is the adapter of the port around it.
 */
package audiototext.adapters.speech;
