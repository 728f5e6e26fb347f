package audiototext.adapters.speech.recogniser;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Where words begin in the tokens of a language. */
public enum WordStarts {
    /** For languages that write spaces. */
    AT_SPACES {
        @Override
        boolean beginsWord(byte[] word, byte[] next) {
            return next[0] == ' ';
        }
    },

    /** For the others: at each token, but never inside a character. Punctuation stays with the word that it is written at. */
    AT_TOKENS {
        @Override
        boolean beginsWord(byte[] word, byte[] next) {
            return isWhole(word) && !isOpening(word) && (!isWhole(next) || !isPunctuation(next) || isOpening(next));
        }
    };

    /**
     * Whether a word begins with the next token.
     *
     * @param word the text so far, in UTF-8, of the word before it
     * @param next the text of the next token, not empty
     */
    abstract boolean beginsWord(byte[] word, byte[] next);

    private static boolean isWhole(byte[] text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isPunctuation(byte[] text) {
        return new String(text, StandardCharsets.UTF_8)
                .codePoints()
                .noneMatch(c -> Character.isLetterOrDigit(c) || Character.isWhitespace(c));
    }

    /** Quotation marks and brackets before a word. */
    private static boolean isOpening(byte[] text) {
        var signs = new String(text, StandardCharsets.UTF_8).strip();
        return !signs.isEmpty()
                && signs.codePoints()
                        .map(Character::getType)
                        .allMatch(type ->
                                type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION);
    }
}
