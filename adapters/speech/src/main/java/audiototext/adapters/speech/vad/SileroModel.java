package audiototext.adapters.speech.vad;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import audiototext.adapters.speech.audio.Samples;
import audiototext.adapters.speech.recogniser.OnnxRuntime;
import java.nio.LongBuffer;

/** Silero VAD, version 5: tells speech from other sound. Many recordings can be processed at once. */
public final class SileroModel implements AutoCloseable {
    private final OrtSession session;
    private final OnnxTensor rate;

    public SileroModel(byte[] model) throws OrtException {
        session = OnnxRuntime.session(model);
        rate = OnnxTensor.createTensor(
                OnnxRuntime.environment(), LongBuffer.wrap(new long[] {Samples.PER_SECOND}), new long[0]);
    }

    /** A new detector, for one recording. */
    public VoiceActivityDetector detector() {
        return new VoiceActivityDetector(session, rate);
    }

    @Override
    public void close() throws OrtException {
        rate.close();
        session.close();
    }
}
