package audiototext.adapters.speech.recogniser;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the decoder remembers from token to token (its key-value cache), so that each step computes only one token. The
 * part about the sound comes from the first step and stays; the part about the tokens comes from the latest step.
 */
public final class DecoderMemory implements AutoCloseable {
    private final List<String> tokenMemories;
    private final List<String> soundMemories;
    private final OnnxTensor nothing;
    private final Map<String, OnnxTensorLike> inputs = new HashMap<>();
    private OrtSession.Result first;
    private OrtSession.Result latest;

    /** For decoders whose first step computes the part about the sound. */
    public DecoderMemory(DecoderShape shape) throws OrtException {
        this(shape, shape.soundMemories());
        soundMemories.forEach(name -> inputs.put(DecoderShape.PAST + name, nothing));
    }

    /** For decoders that get the part about the sound from the encoder. @param sound stays the caller's */
    public DecoderMemory(DecoderShape shape, Map<String, OnnxTensor> sound) throws OrtException {
        this(shape, List.of());
        inputs.putAll(sound);
    }

    private DecoderMemory(DecoderShape shape, List<String> soundMemories) throws OrtException {
        this.tokenMemories = shape.tokenMemories();
        this.soundMemories = soundMemories;
        var empty = ByteBuffer.allocateDirect(0).order(ByteOrder.nativeOrder()).asFloatBuffer();
        nothing = OnnxTensor.createTensor(
                OnnxRuntime.environment(), empty, new long[] {1, shape.heads(), 0, shape.headSize()});
        tokenMemories.forEach(name -> inputs.put(DecoderShape.PAST + name, nothing));
    }

    public Map<String, OnnxTensorLike> inputs() {
        return inputs;
    }

    public boolean isEmpty() {
        return first == null;
    }

    /** Takes ownership of the result of a step, and closes it later. */
    public void remember(OrtSession.Result result) {
        take(tokenMemories, result);
        if (first == null) {
            take(soundMemories, result);
            first = result;
            return;
        }
        if (latest != null) {
            latest.close();
        }
        latest = result;
    }

    private void take(List<String> names, OrtSession.Result result) {
        for (var name : names) {
            inputs.put(DecoderShape.PAST + name, (OnnxTensor)
                    result.get(DecoderShape.PRESENT + name).orElseThrow());
        }
    }

    @Override
    public void close() {
        if (latest != null) {
            latest.close();
        }
        if (first != null) {
            first.close();
        }
        nothing.close();
    }
}
