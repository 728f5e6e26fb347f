package audiototext.domain.recording;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which of their recordings a user wants to see.
 *
 * @param words in lower case; each must be a word, or the beginning of one, in the name or the text, in any case; a
 *     word without letters and digits must be in it exactly as it is
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
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]*");

    /** Whether an emoji asks to be shown in colour is no part of what people search for. */
    private static final Pattern VARIATION = Pattern.compile("[\\uFE0E\\uFE0F]");

    public RecordingFilter {
        words = List.copyOf(words);
    }

    /**
     * The distinct words of a query, the first {@link #MAX_WORDS} of them, in lower case. A query that is all signs, such
     * as one emoji, is searched for its signs: without any word it would find everything.
     *
     * @param query as the user typed it, with any characters
     */
    public static List<String> words(String query) {
        var plain = Normalizer.normalize(query, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var words = first(WORD.matcher(plain).results().map(MatchResult::group));
        return words.isEmpty() ? signs(plain) : words;
    }

    private static List<String> signs(String query) {
        var plain = VARIATION.matcher(query).replaceAll("");
        return first(Arrays.stream(plain.split("\\s+")).filter(sign -> !sign.isBlank()));
    }

    private static List<String> first(Stream<String> words) {
        return words.distinct().limit(MAX_WORDS).toList();
    }

    /** Whether a word of {@link #words} is all signs. */
    public static boolean isSign(String word) {
        return !WORD.matcher(word).find();
    }
}
