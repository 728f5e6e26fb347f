package audiototext.adapters.speech.recogniser;

/**
 * A piece of a word, as the decoder gives it.
 *
 * @param probability that the model gives it
 * @param attention how much each piece of the sound contributed to it
 */
public record Token(int id, double probability, float[] attention) {}
