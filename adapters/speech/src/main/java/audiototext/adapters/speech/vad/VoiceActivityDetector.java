package audiototext.adapters.speech.vad;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import audiototext.adapters.speech.recogniser.OnnxRuntime;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;

/** Listens to one recording window by window, and keeps the model's state from one to the next. */
final class VoiceActivityDetector {
    /** The number of new samples that the model takes at a time. */
    static final int WINDOW = 512;

    /** The number of earlier samples that the model sees again before the new ones. */
    private static final int CONTEXT = 64;

    private static final long[] INPUT_SHAPE = {1, CONTEXT + WINDOW};
    private static final long[] STATE_SHAPE = {2, 1, 128};

    /** Anything quieter is silence to everyone: eight steps of 16-bit audio. */
    private static final float SILENCE = 8f / 32_768;

    /** After a second of silence the model is no longer asked, which makes long silence cheap. */
    private static final int SILENT_WINDOWS = SpeechStretch.windows(1);

    private final OrtSession session;
    private final OnnxTensor rate;
    private final float[] input = new float[CONTEXT + WINDOW];
    private final float[] state = new float[2 * 128];
    private int silentWindows;

    VoiceActivityDetector(OrtSession session, OnnxTensor rate) {
        this.session = session;
        this.rate = rate;
    }

    /** @return the probability that someone speaks in this window */
    float probability(float[] window) throws OrtException {
        silentWindows = isSilent(window) ? silentWindows + 1 : 0;
        if (silentWindows > SILENT_WINDOWS) {
            Arrays.fill(input, 0);
            Arrays.fill(state, 0);
            return 0;
        }
        return ask(window);
    }

    private static boolean isSilent(float[] window) {
        for (float sample : window) {
            if (Math.abs(sample) > SILENCE) {
                return false;
            }
        }
        return true;
    }

    private float ask(float[] window) throws OrtException {
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
