package audiototext.adapters.speech.whisper;

import ai.onnxruntime.OrtException;

/** A way to find a text among all that the decoder can write. */
interface Search {
    /** The longest text in tokens: half of what the model was trained for, as in Whisper's own code. */
    int LONGEST_TEXT = 224;

    /**
     * @param run has been prompted
     * @param row the token of the prompt that the text follows
     * @return the text, with the end token if the decoder reached it
     */
    Hypothesis search(DecoderRun run, int row, TimeMarkRules rules) throws OrtException;
}
