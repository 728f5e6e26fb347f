package audiototext.adapters.speech.whisper;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import audiototext.adapters.speech.audio.Samples;
import audiototext.adapters.speech.recogniser.DecoderShape;
import audiototext.adapters.speech.recogniser.OnnxRuntime;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.transcript.SpeechModel;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;

/** Whisper's encoder and decoder, loaded. Thread-safe. */
public final class WhisperModel implements AutoCloseable {
    /** The encoder turns this many samples into one piece. */
    static final int SAMPLES_PER_PIECE = 320;

    /** The longest sound, in samples: 30 s. */
    static final int LONGEST = 30 * Samples.PER_SECOND;

    /** Shorter sound, in samples, leaves time for more care. */
    static final int SHORT = 10 * Samples.PER_SECOND;

    /** The model repeats itself on sound that ends without a pause. More silence than this is hardly better. */
    private static final int SILENCE_AFTER_SHORT = 6 * Samples.PER_SECOND;

    private static final int SILENCE_AFTER_LONG = 3 * Samples.PER_SECOND;

    private final OrtSession encoder;
    private final OrtSession decoder;
    private final DecoderShape shape;
    private final WhisperVocabulary vocabulary;
    private final ControlTokens controls;
    private final int alignmentHeads;
    private final SpeechModel name;

    private WhisperModel(Path folder, SpeechModel name, OrtSession encoder, OrtSession decoder)
            throws OrtException, IOException {
        this.name = name;
        this.encoder = encoder;
        this.decoder = decoder;
        this.shape = DecoderShape.of(decoder);
        this.vocabulary = new WhisperVocabulary(folder.resolve("vocabulary.txt"));
        var config = new ObjectMapper().readTree(folder.resolve("config.json").toFile());
        this.controls = new ControlTokens(vocabulary, config);
        this.alignmentHeads = config.path("alignment_heads").size();
    }

    /**
     * @param folder as {@code WhisperConversion} makes it
     * @param name is kept with its transcripts
     */
    public static WhisperModel in(Path folder, SpeechModel name) throws OrtException, IOException {
        var encoder = OnnxRuntime.sessionOfMappedWeights(folder.resolve("encoder.onnx"));
        try {
            return in(folder, name, encoder);
        } catch (OrtException | IOException | RuntimeException e) {
            encoder.close();
            throw e;
        }
    }

    private static WhisperModel in(Path folder, SpeechModel name, OrtSession encoder) throws OrtException, IOException {
        var decoder = OnnxRuntime.sessionOfMappedWeights(folder.resolve("decoder.onnx"));
        try {
            return new WhisperModel(folder, name, encoder, decoder);
        } catch (OrtException | IOException | RuntimeException e) {
            decoder.close();
            throw e;
        }
    }

    SpeechModel name() {
        return name;
    }

    WhisperVocabulary vocabulary() {
        return vocabulary;
    }

    ControlTokens controls() {
        return controls;
    }

    /** How many heads of the decoder follow the sound. */
    int alignmentHeads() {
        return alignmentHeads;
    }

    /** @param samples as {@link Samples} describes them, at most 30 s */
    EncodedSound encode(float[] samples) throws OrtException {
        int silence = samples.length < SHORT ? SILENCE_AFTER_SHORT : SILENCE_AFTER_LONG;
        int pieces = (Math.min(LONGEST, samples.length + silence) + SAMPLES_PER_PIECE - 1) / SAMPLES_PER_PIECE;
        var padded = Arrays.copyOf(samples, pieces * SAMPLES_PER_PIECE);
        try (var input = OnnxTensor.createTensor(
                OnnxRuntime.environment(), FloatBuffer.wrap(padded), new long[] {1, padded.length})) {
            return new EncodedSound(encoder.run(Map.of("samples", input)), Samples.seconds(samples.length));
        }
    }

    /** The language of a sound, out of all that the model knows. */
    public DetectedLanguage detect(float[] samples) throws OrtException {
        try (var sound = encode(samples);
                var run = decoder(sound)) {
            run.prompt(controls.start());
            return detected(run);
        }
    }

    /** @param run has been prompted with the start token first */
    DetectedLanguage detected(DecoderRun run) {
        var logits = run.logits(0);
        var tokens = controls.languages();
        var language =
                Collections.max(tokens.entrySet(), Comparator.comparingDouble(entry -> logits.logit(entry.getValue())));
        var languages =
                tokens.values().stream().mapToInt(token -> token).sorted().toArray();
        double sum = logits.logSum(languages[0], languages[languages.length - 1] + 1);
        return new DetectedLanguage(language.getKey(), logits.probability(language.getValue(), sum));
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
