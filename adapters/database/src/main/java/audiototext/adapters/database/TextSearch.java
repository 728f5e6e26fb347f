package audiototext.adapters.database;

import java.util.Set;
import java.util.regex.Pattern;

/** How a word is looked for in the texts of recordings: in InnoDB's full-text index, or by reading them. */
enum TextSearch {
    FULL_TEXT,
    READING;

    /** {@code innodb_ft_min_token_size} and {@code innodb_ft_max_token_size}, unless somebody has set them otherwise. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 84;

    /** Those of InnoDB's own list that are not too short anyway. */
    private static final Set<String> STOP_WORDS = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what", "when", "where",
            "who", "will", "with", "www");

    /** Scripts that put no spaces between words: the index takes a whole sentence for one. */
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

    static TextSearch on(String databaseKind) {
        return databaseKind.equals("mysql") ? FULL_TEXT : READING;
    }

    /** Whether the index can tell where the word stands. */
    private boolean isIndexed(String word) {
        int length = word.codePointCount(0, word.length());
        return this == FULL_TEXT
                && length >= SHORTEST
                && length <= LONGEST
                && !STOP_WORDS.contains(word)
                && !UNSPACED.matcher(word).find();
    }

    /**
     * HQL that tells whether the word stands in the text. What stands in {@code sql} has no type for Hibernate, so the
     * zero must not have one either.
     *
     * @param parameter whose value is {@link #wanted} of the word
     */
    String condition(String word, String parameter) {
        return isIndexed(word)
                ? "sql('match(?) against(? in boolean mode)', w.text, " + parameter + ") > sql('0')"
                : "sql('locate(?, lower(?))', " + parameter + ", w.text) > sql('0')";
    }

    /** No operator is in a word, which is letters, digits and {@code _}; the one behind it finds words by their beginning. */
    String wanted(String word) {
        return isIndexed(word) ? word + "*" : word;
    }
}
