package audiototext.adapters.speech.moonshine;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import audiototext.adapters.speech.recogniser.Attention;
import audiototext.adapters.speech.recogniser.DecoderMemory;
import audiototext.adapters.speech.recogniser.DecoderShape;
import audiototext.adapters.speech.recogniser.OnnxRuntime;
import audiototext.adapters.speech.recogniser.Repetition;
import audiototext.adapters.speech.recogniser.Token;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Takes the most probable token from the decoder, one after another, until the decoder ends the text. */
final class TokenDecoder {
    private static final int BEGIN = 1;
    private static final int END = 2;
    /** No one speaks faster, in tokens per second; the limit that Moonshine's authors give. */
    private static final double FASTEST = 6.5;

    private static final int FEWEST = 6;

    private final OrtSession session;
    private final DecoderShape shape;

    TokenDecoder(OrtSession session, DecoderShape shape) {
        this.session = session;
        this.shape = shape;
    }

    /**
     * @param sound the output of the encoder
     * @param seconds the length of the sound, which limits the number of tokens
     * @return the tokens, with the end token if the decoder reached it; a loop is cut to its first phrase
     */
    List<Token> decode(OnnxTensor sound, double seconds) throws OrtException {
        int limit = Math.max(FEWEST, (int) (seconds * FASTEST));
        var tokens = new ArrayList<Token>();
        try (var memory = new DecoderMemory(shape)) {
            int previous = BEGIN;
            while (tokens.size() < limit) {
                var token = step(previous, sound, memory);
                tokens.add(token);
                if (token.id() == END) {
                    break;
                }
                var repetition = Repetition.in(tokens);
                if (repetition.isPresent()) {
                    return List.copyOf(tokens.subList(0, repetition.getAsInt()));
                }
                previous = token.id();
            }
        }
        return tokens;
    }

    private Token step(int previous, OnnxTensor sound, DecoderMemory memory) throws OrtException {
        var environment = OnnxRuntime.environment();
        try (var token = OnnxTensor.createTensor(
                        environment, LongBuffer.wrap(new long[] {previous}), new long[] {1, 1});
                var useCache = OnnxTensor.createTensor(environment, new boolean[] {!memory.isEmpty()})) {
            var inputs = new HashMap<String, OnnxTensorLike>(memory.inputs());
            inputs.put("input_ids", token);
            inputs.put("encoder_hidden_states", sound);
            inputs.put("use_cache_branch", useCache);
            var result = session.run(inputs);
            memory.remember(result);
            return mostProbable(result);
        }
    }

    private Token mostProbable(OrtSession.Result result) throws OrtException {
        var buffer = tensor(result, "logits").getFloatBuffer();
        var logits = new float[buffer.remaining()];
        buffer.get(logits);
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            if (logits[i] > logits[best]) {
                best = i;
            }
        }
        var attentions = new ArrayList<OnnxTensor>();
        for (var name : shape.attentions()) {
            attentions.add(tensor(result, name));
        }
        return new Token(best, softmax(logits, best), Attention.summary(attentions));
    }

    private static double softmax(float[] logits, int chosen) {
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit - logits[chosen]);
        }
        return 1 / sum;
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        return (OnnxTensor) result.get(name).orElseThrow();
    }
}
