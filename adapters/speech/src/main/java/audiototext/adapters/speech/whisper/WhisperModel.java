package audiototext.adapters.speech.whisper;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import audiototext.adapters.speech.audio.Samples;
import audiototext.adapters.speech.recogniser.DecoderShape;
import audiototext.adapters.speech.recogniser.OnnxRuntime;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Whisper's encoder and decoder, loaded. Thread-safe. */
public final class WhisperModel implements AutoCloseable {
    /** The encoder turns this many samples into one piece. */
    static final int SAMPLES_PER_PIECE = 320;

    /** The longest sound, in samples: 30 s. */
    static final int LONGEST = 30 * Samples.PER_SECOND;

    /** The model repeats itself on sound that ends without a pause. */
    private static final int SILENCE_AFTER = Integer.getInteger("whisper.silence", 3) * Samples.PER_SECOND;

    private final OrtSession encoder;
    private final OrtSession decoder;
    private final DecoderShape shape;
    private final WhisperVocabulary vocabulary;
    private final ControlTokens controls;

    private WhisperModel(Path folder, OrtSession encoder, OrtSession decoder) throws OrtException, IOException {
        this.encoder = encoder;
        this.decoder = decoder;
        this.shape = DecoderShape.of(decoder);
        this.vocabulary = new WhisperVocabulary(folder.resolve("vocabulary.txt"));
        this.controls = new ControlTokens(
                vocabulary,
                new ObjectMapper().readTree(folder.resolve("config.json").toFile()));
    }

    /** @param folder as {@code WhisperConversion} makes it */
    public static WhisperModel in(Path folder) throws OrtException, IOException {
        var encoder = OnnxRuntime.session(folder.resolve("encoder.onnx"));
        try {
            return new WhisperModel(folder, encoder, OnnxRuntime.session(folder.resolve("decoder.onnx")));
        } catch (OrtException | IOException | RuntimeException e) {
            encoder.close();
            throw e;
        }
    }

    WhisperVocabulary vocabulary() {
        return vocabulary;
    }

    ControlTokens controls() {
        return controls;
    }

    /** @param samples as {@link Samples} describes them, at most 30 s */
    EncodedSound encode(float[] samples) throws OrtException {
        int pieces = (Math.min(LONGEST, samples.length + SILENCE_AFTER) + SAMPLES_PER_PIECE - 1) / SAMPLES_PER_PIECE;
        var padded = Arrays.copyOf(samples, pieces * SAMPLES_PER_PIECE);
        try (var input = OnnxTensor.createTensor(
                OnnxRuntime.environment(), FloatBuffer.wrap(padded), new long[] {1, padded.length})) {
            return new EncodedSound(encoder.run(Map.of("samples", input)), Samples.seconds(samples.length));
        }
    }

    DecoderRun decoder(EncodedSound sound) throws OrtException {
        return new DecoderRun(decoder, shape, sound);
    }

    @Override
    public void close() throws OrtException {
        encoder.close();
        decoder.close();
    }
}
