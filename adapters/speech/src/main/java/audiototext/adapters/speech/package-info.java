/**
 * Speech recognition in the JVM. {@code AudioDecoder} (FFmpeg) decodes a recording into samples, {@code SpeechSegments}
 * (Silero) cuts out the speech, {@code MoonshineModel} (ONNX Runtime) turns each segment into tokens, and
 * {@code WordAligner} and {@code Vocabulary} turn these into words with times. {@code LocalTranscription} makes all
 * this an adapter of the port.
 */
package audiototext.adapters.speech;
