package audiototext.adapters.database;

import audiototext.domain.recording.RecordingFilter;
import java.util.Set;
import java.util.regex.Pattern;

/** How the texts of recordings are searched for a word: in InnoDB's full-text index, or by reading them. */
enum TextSearch {
    FULL_TEXT,
    READING;

    /** The defaults of {@code innodb_ft_min_token_size} and {@code innodb_ft_max_token_size}. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 84;

    /** The words on InnoDB's own list that are not too short anyway. */
    private static final Set<String> STOP_WORDS = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what", "when", "where",
            "who", "will", "with", "www");

    /** Scripts that put no spaces between words: the index treats a whole sentence as one word. */
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

    static TextSearch on(String databaseKind) {
        return databaseKind.equals("mysql") ? FULL_TEXT : READING;
    }

    /**
     * HQL that is true if the word is in the name. Signs are removed to see whether they are there: to collations all
     * emoji are equal, but {@code replace} compares exactly.
     *
     * @param parameter whose value is the word
     */
    static String inName(String word, String parameter) {
        return RecordingFilter.isSign(word)
                ? "length(replace(r.submission.name, " + parameter + ", '')) < length(r.submission.name)"
                : "locate(" + parameter + ", lower(r.submission.name)) > 0";
    }

    /** Whether the index can find the word. */
    private boolean isIndexed(String word) {
        int length = word.codePointCount(0, word.length());
        return this == FULL_TEXT
                && !RecordingFilter.isSign(word)
                && length >= SHORTEST
                && length <= LONGEST
                && !STOP_WORDS.contains(word)
                && !UNSPACED.matcher(word).find();
    }

    /**
     * HQL that is true if the word is in the text. An {@code sql} expression has no type for Hibernate, so the zero
     * must not have one either.
     *
     * @param parameter whose value is {@link #wanted} of the word
     */
    String condition(String word, String parameter) {
        if (RecordingFilter.isSign(word)) {
            return "sql('char_length(replace(?, ?, ''''))', w.text, " + parameter + ") < sql('char_length(?)', w.text)";
        }
        return isIndexed(word)
                ? "sql('match(?) against(? in boolean mode)', w.text, " + parameter + ") > sql('0')"
                : "sql('locate(?, lower(?))', " + parameter + ", w.text) > sql('0')";
    }

    /**
     * A word has only letters, digits and {@code _}, so no operators; the one after it finds words by their beginning.
     */
    String wanted(String word) {
        return isIndexed(word) ? word + "*" : word;
    }
}
