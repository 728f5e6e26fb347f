package audiototext.adapters.speech.recogniser;

/** The text that tokens stand for. */
public interface Vocabulary {
    /** The token's part of the text in UTF-8, with a space in front if a word begins; empty for control tokens. */
    byte[] bytes(int token);
}
