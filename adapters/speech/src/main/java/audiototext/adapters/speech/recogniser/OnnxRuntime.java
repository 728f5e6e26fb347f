package audiototext.adapters.speech.recogniser;

import static ai.onnxruntime.OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;

/** The settings with which ONNX Runtime runs all models. */
public final class OnnxRuntime {
    private static final OrtEnvironment ENVIRONMENT = keptUntilTheEnd(OrtEnvironment.getEnvironment());

    private OnnxRuntime() {}

    public static OrtEnvironment environment() {
        return ENVIRONMENT;
    }

    /** With an arena for memory: without it, small models take twice the processor time. */
    public static OrtSession session(byte[] model) throws OrtException {
        try (var options = options()) {
            return environment().createSession(model, options);
        }
    }

    /** The same of a file, which then is not read into the heap, where it would stay for hours. */
    public static OrtSession session(Path model) throws OrtException {
        try (var options = options()) {
            return environment().createSession(model.toString(), options);
        }
    }

    /**
     * Of a model whose weights are in a file beside it; they are mapped, not read. Without an arena: it would save no
     * time, and keep the most memory that a segment ever needed.
     */
    public static OrtSession sessionOfMappedWeights(Path model) throws OrtException {
        try (var options = options()) {
            options.setCPUArenaAllocator(false);
            return environment().createSession(model.toString(), options);
        }
    }

    /** One thread per run: two take twice the processor time and hardly less wall-clock time. */
    private static OrtSession.SessionOptions options() throws OrtException {
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return options;
    }

    /**
     * The library frees its environment in a shutdown hook while other hooks still wait for the threads that work in
     * it, and the process crashes: <a href="https://github.com/microsoft/onnxruntime/issues/31352">issue 31352</a>. It
     * counts the owners, and this is the only way to add one that never lets go.
     */
    private static OrtEnvironment keptUntilTheEnd(OrtEnvironment environment) {
        try {
            var create = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            create.setAccessible(true);
            create.invoke(null, apiHandle(), ORT_LOGGING_LEVEL_WARNING.getValue(), OrtEnvironment.DEFAULT_NAME);
            return environment;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of ONNX Runtime has different internals", e);
        }
    }

    private static long apiHandle() throws ReflectiveOperationException {
        var handle = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
        handle.setAccessible(true);
        return handle.getLong(null);
    }
}
