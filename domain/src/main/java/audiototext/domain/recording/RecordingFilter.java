package audiototext.domain.recording;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which of their recordings a user wants to see.
 *
 * @param words in lower case; each must be a word, or the beginning of one, in the name or the text, in any case
 * @param status absent for any status
 * @param from submitted then or later
 * @param until submitted before then
 */
public record RecordingFilter(
        List<String> words, Optional<Status> status, Optional<Instant> from, Optional<Instant> until) {
    /** More than people type. Each word costs a search. */
    public static final int MAX_WORDS = 10;

    public static final RecordingFilter ALL =
            new RecordingFilter(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Characters that are not an operator in any repository's search syntax. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    public RecordingFilter {
        words = List.copyOf(words);
    }

    /**
     * The distinct words of a query, the first {@link #MAX_WORDS} of them, in lower case.
     *
     * @param query as the user typed it, with any characters
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
