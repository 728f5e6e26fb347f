package audiototext.adapters.speech.whisper.weights;

/** A head of the decoder's cross-attention that follows the sound, as the model's configuration lists them. */
record AlignmentHead(int layer, int head) {}
