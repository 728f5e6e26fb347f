package audiototext.adapters.speech;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** How models are run. */
final class OnnxRuntime {
    private OnnxRuntime() {}

    static OrtEnvironment environment() {
        return OrtEnvironment.getEnvironment();
    }

    /** One thread a run: two take twice the processor's time for hardly less of the clock's. */
    static OrtSession session(byte[] model) throws OrtException {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return environment().createSession(model, options);
        }
    }
}
