package audiototext.adapters.speech.whisper;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;
import java.util.HashMap;
import java.util.Map;

/** What the decoder attends to in a segment. */
final class EncodedSound implements AutoCloseable {
    private final OrtSession.Result result;
    private final double seconds;

    /** @param seconds the length of the segment, without what was added to it */
    EncodedSound(OrtSession.Result result, double seconds) {
        this.result = result;
        this.seconds = seconds;
    }

    double seconds() {
        return seconds;
    }

    /** By the names of the decoder's inputs. */
    Map<String, OnnxTensor> tensors() {
        var tensors = new HashMap<String, OnnxTensor>();
        result.forEach(output -> tensors.put(output.getKey(), (OnnxTensor) output.getValue()));
        return tensors;
    }

    @Override
    public void close() {
        result.close();
    }
}
