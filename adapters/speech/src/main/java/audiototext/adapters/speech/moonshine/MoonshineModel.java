package audiototext.adapters.speech.moonshine;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import audiototext.adapters.speech.audio.Samples;
import audiototext.adapters.speech.recogniser.CrossAttentionOutputs;
import audiototext.adapters.speech.recogniser.DecoderShape;
import audiototext.adapters.speech.recogniser.OnnxRuntime;
import audiototext.adapters.speech.recogniser.Token;
import audiototext.adapters.speech.recogniser.TokenDecoder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Moonshine: hears what is said in a segment. Many threads may use it at once. */
public final class MoonshineModel implements AutoCloseable {
    /** The encoder makes one piece of so many samples. */
    static final int SAMPLES_PER_PIECE = 384;

    /** Shorter sound is filled up with silence; the model was not made for less. */
    private static final int SHORTEST = Samples.PER_SECOND;

    private final OrtSession encoder;
    private final OrtSession decoder;
    private final TokenDecoder tokens;

    private MoonshineModel(OrtSession encoder, OrtSession decoder) throws OrtException {
        this.encoder = encoder;
        this.decoder = decoder;
        this.tokens = new TokenDecoder(decoder, DecoderShape.of(decoder));
    }

    public static MoonshineModel of(byte[] encoderModel, byte[] decoderModel) throws OrtException {
        var encoder = OnnxRuntime.session(encoderModel);
        try {
            return new MoonshineModel(encoder, OnnxRuntime.session(CrossAttentionOutputs.addTo(decoderModel)));
        } catch (OrtException | RuntimeException e) {
            encoder.close();
            throw e;
        }
    }

    /** @return what was heard, as {@link TokenDecoder#decode} gives it */
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
