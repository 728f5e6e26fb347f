package audiototext.domain.recording;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which of their recordings somebody wants to see.
 *
 * @param words in lower case; each is to stand in the name or in the text, whatever its case there, or to begin a word
 *     there
 * @param status absent for any
 * @param from submitted then or later
 * @param until submitted before then
 */
public record RecordingFilter(
        List<String> words, Optional<Status> status, Optional<Instant> from, Optional<Instant> until) {
    /** More than people type; each costs a search. */
    public static final int MAX_WORDS = 10;

    public static final RecordingFilter ALL =
            new RecordingFilter(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What stands between is no operator, whatever language a repository's search has. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    public RecordingFilter {
        words = List.copyOf(words);
    }

    /**
     * The words of what somebody typed, the first {@link #MAX_WORDS} of them.
     *
     * @param query any characters
     */
    public static List<String> words(String query) {
        var plain = Normalizer.normalize(query, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return WORD.matcher(plain)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MAX_WORDS)
                .toList();
    }
}
