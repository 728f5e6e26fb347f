package audiototext.adapters.speech.moonshine;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import audiototext.adapters.speech.audio.Samples;
import audiototext.adapters.speech.recogniser.DecoderShape;
import audiototext.adapters.speech.recogniser.OnnxRuntime;
import audiototext.adapters.speech.recogniser.Token;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.SpeechModel;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Moonshine: recognises what is said in a segment. Thread-safe. */
public final class MoonshineModel implements AutoCloseable {
    /** The encoder turns this many samples into one piece. */
    static final int SAMPLES_PER_PIECE = 384;

    private static final Language ENGLISH = new Language("en");

    /** Shorter sound is padded with silence; the model was not made for less. */
    private static final int SHORTEST = Samples.PER_SECOND;

    private final OrtSession encoder;
    private final OrtSession decoder;
    private final TokenDecoder tokens;
    private final MoonshineVocabulary vocabulary;
    private final SpeechModel name;

    private MoonshineModel(OrtSession encoder, OrtSession decoder, MoonshineVocabulary vocabulary, SpeechModel name)
            throws OrtException {
        this.encoder = encoder;
        this.decoder = decoder;
        this.tokens = new TokenDecoder(decoder, DecoderShape.of(decoder));
        this.vocabulary = vocabulary;
        this.name = name;
    }

    /**
     * @param folder as {@link MoonshineConversion} makes it
     * @param name is kept with its transcripts
     */
    public static MoonshineModel in(Path folder, MoonshineVocabulary vocabulary, SpeechModel name) throws OrtException {
        var encoder = OnnxRuntime.session(folder.resolve(MoonshineConversion.ENCODER));
        try {
            var decoder = OnnxRuntime.session(folder.resolve(MoonshineConversion.DECODER));
            return new MoonshineModel(encoder, decoder, vocabulary, name);
        } catch (OrtException | RuntimeException e) {
            encoder.close();
            throw e;
        }
    }

    /** The only language that it understands. */
    public Language language() {
        return ENGLISH;
    }

    SpeechModel name() {
        return name;
    }

    MoonshineVocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * @param samples as {@link Samples} describes them
     * @return what was said, as {@link TokenDecoder#decode} gives it
     */
    public List<Token> hear(float[] samples) throws OrtException {
        var padded = samples.length < SHORTEST ? Arrays.copyOf(samples, SHORTEST) : samples;
        try (var input = OnnxTensor.createTensor(
                        OnnxRuntime.environment(), FloatBuffer.wrap(padded), new long[] {1, padded.length});
                var encoded = encoder.run(Map.of("input_values", input))) {
            return tokens.decode((OnnxTensor) encoded.get(0), Samples.seconds(padded.length));
        }
    }

    @Override
    public void close() throws OrtException {
        encoder.close();
        decoder.close();
    }
}
