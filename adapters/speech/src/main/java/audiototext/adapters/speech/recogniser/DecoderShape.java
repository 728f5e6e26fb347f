package audiototext.adapters.speech.recogniser;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.util.ArrayList;
import java.util.List;

/** The size of a decoder, read from its inputs, which are named as in Hugging Face's exports. */
public record DecoderShape(int layers, long heads, long headSize) {
    static final String PAST = "past_key_values.";
    static final String PRESENT = "present.";

    private static final int HEADS = 1;
    private static final int HEAD_SIZE = 3;

    /** @throws IllegalArgumentException if it is not such a decoder */
    public static DecoderShape of(OrtSession decoder) throws OrtException {
        var inputs = decoder.getInputInfo();
        int layers = 0;
        while (inputs.containsKey(PAST + layers + ".decoder.key")) {
            layers++;
        }
        if (layers == 0) {
            throw new IllegalArgumentException("the model is not a decoder as expected: it has no " + PAST + " inputs");
        }
        var shape = ((TensorInfo) inputs.get(PAST + "0.decoder.key").getInfo()).getShape();
        return new DecoderShape(layers, shape[HEADS], shape[HEAD_SIZE]);
    }

    /** The names of the memories of the tokens so far, without the prefix. */
    List<String> tokenMemories() {
        return memories("decoder");
    }

    /** The names of the memories of the sound, without the prefix. */
    List<String> soundMemories() {
        return memories("encoder");
    }

    public List<String> attentions() {
        var names = new ArrayList<String>();
        for (int layer = 0; layer < layers; layer++) {
            names.add(CrossAttentionOutputs.PREFIX + layer);
        }
        return names;
    }

    private List<String> memories(String part) {
        var names = new ArrayList<String>();
        for (int layer = 0; layer < layers; layer++) {
            names.add(layer + "." + part + ".key");
            names.add(layer + "." + part + ".value");
        }
        return names;
    }
}
