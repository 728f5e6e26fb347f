package audiototext.domain.recording;

import java.util.Objects;

/**
 * The language that a recogniser heard, which need not be the one that its text was written in.
 *
 * @param language never {@link Language#AUTO}
 * @param probability between 0 and 1
 */
public record DetectedLanguage(Language language, double probability) {
    /** From here on it is worth a word if a text was written in another language. */
    private static final double SURE = 0.8;

    /** @throws IllegalArgumentException if it is no language, or the probability is outside its range */
    public DetectedLanguage {
        Objects.requireNonNull(language);
        if (language.isAuto()) {
            throw new IllegalArgumentException("a detected language must be a language");
        }
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability must be between 0 and 1: " + probability);
        }
    }

    /** Whether a text in that language was probably written in the wrong one. Regions and scripts do not matter. */
    public boolean contradicts(Language written) {
        return probability >= SURE && !language.primary().equals(written.primary());
    }
}
