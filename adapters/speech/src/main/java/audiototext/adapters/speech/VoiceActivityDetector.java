package audiototext.adapters.speech;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;

/** Listens to one recording, window by window, and carries on what it remembers from one to the next. */
final class VoiceActivityDetector {
    /** The number of new samples that the model takes at a time. */
    static final int WINDOW = 512;

    /** The number of earlier samples that it sees again before the new ones. */
    private static final int CONTEXT = 64;

    private static final long[] INPUT_SHAPE = {1, CONTEXT + WINDOW};
    private static final long[] STATE_SHAPE = {2, 1, 128};

    private final OrtSession session;
    private final OnnxTensor rate;
    private final float[] input = new float[CONTEXT + WINDOW];
    private final float[] state = new float[2 * 128];

    VoiceActivityDetector(OrtSession session, OnnxTensor rate) {
        this.session = session;
        this.rate = rate;
    }

    /** @return the probability that somebody speaks in this window */
    float probability(float[] window) throws OrtException {
        System.arraycopy(input, WINDOW, input, 0, CONTEXT);
        System.arraycopy(window, 0, input, CONTEXT, WINDOW);
        var environment = OnnxRuntime.environment();
        try (var samples = OnnxTensor.createTensor(environment, FloatBuffer.wrap(input), INPUT_SHAPE);
                var memory = OnnxTensor.createTensor(environment, FloatBuffer.wrap(state), STATE_SHAPE);
                var result = session.run(Map.of("input", samples, "state", memory, "sr", rate))) {
            tensor(result, "stateN").getFloatBuffer().get(state);
            return tensor(result, "output").getFloatBuffer().get(0);
        }
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        return (OnnxTensor) result.get(name).orElseThrow();
    }
}
