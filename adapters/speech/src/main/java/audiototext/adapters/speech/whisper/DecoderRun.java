package audiototext.adapters.speech.whisper;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import audiototext.adapters.speech.recogniser.DecoderMemory;
import audiototext.adapters.speech.recogniser.DecoderShape;
import audiototext.adapters.speech.recogniser.OnnxRuntime;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;

/** The decoder at work on one sound, with what it remembers of the texts so far. */
final class DecoderRun implements AutoCloseable {
    private final OrtSession session;
    private final DecoderMemory memory;
    private FloatBuffer logits;
    private FloatBuffer attention;
    private int vocabulary;
    private int attentionSize;

    DecoderRun(OrtSession session, DecoderShape shape, EncodedSound sound) throws OrtException {
        this.session = session;
        this.memory = new DecoderMemory(shape, sound.tensors());
    }

    /** Goes on with one text by several tokens. */
    void prompt(long... tokens) throws OrtException {
        step(tokens, new long[] {1, tokens.length}, new long[] {0});
    }

    /**
     * Goes on with several texts, each by one token.
     *
     * @param parents for each text its number in the step before
     */
    void step(long[] tokens, long[] parents) throws OrtException {
        step(tokens, new long[] {tokens.length, 1}, parents);
    }

    /** The probability, in the latest step, of a token among all. @param row as in {@link #next} */
    double probability(int token, int row) {
        var scores = logits(row);
        return scores.probability(token, scores.logSum(0, scores.size()));
    }

    /** What may follow a token of the latest step. @param row the number of the token */
    Next next(int row) {
        var weights = new float[attentionSize];
        attention.get(row * attentionSize, weights);
        return new Next(logits(row), weights);
    }

    TokenLogits logits(int row) {
        return new TokenLogits(logits.slice(row * vocabulary, vocabulary));
    }

    private void step(long[] tokens, long[] shape, long[] parents) throws OrtException {
        var environment = OnnxRuntime.environment();
        try (var ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens), shape);
                var rows =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(parents), new long[] {parents.length})) {
            var inputs = new HashMap<String, OnnxTensorLike>(memory.inputs());
            inputs.put("input_ids", ids);
            inputs.put("parents", rows);
            var result = session.run(inputs);
            memory.remember(result);
            logits = buffer(result, "logits");
            attention = buffer(result, "alignment");
            vocabulary = logits.capacity() / tokens.length;
            attentionSize = attention.capacity() / tokens.length;
        }
    }

    private static FloatBuffer buffer(OrtSession.Result result, String name) {
        return ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    }

    @Override
    public void close() {
        memory.close();
    }

    /**
     * What may follow a token.
     *
     * @param attention what each alignment head attended to, heads × pieces
     */
    record Next(TokenLogits logits, float[] attention) {}
}
