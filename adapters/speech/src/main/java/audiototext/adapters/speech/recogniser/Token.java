package audiototext.adapters.speech.recogniser;

/**
 * A piece of a word, as it comes from the decoder.
 *
 * @param probability the model's probability for it
 * @param attention how much each piece of the sound contributed to it
 */
public record Token(int id, double probability, float[] attention) {}
