package audiototext.adapters.speech;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many words are wrong, out of how many were said: the usual measure of speech recognition. */
record WordErrorRate(int errors, int words) {
    private static final Map<String, String> DIGITS = Map.of(
            "0", "zero", "1", "one", "2", "two", "3", "three", "4", "four", "5", "five", "6", "six", "7", "seven", "8",
            "eight", "9", "nine");

    static WordErrorRate of(String said, String heard) {
        var expected = words(said);
        return new WordErrorRate(distance(expected, words(heard)), expected.size());
    }

    WordErrorRate plus(WordErrorRate other) {
        return new WordErrorRate(errors + other.errors, words + other.words);
    }

    double rate() {
        return (double) errors / words;
    }

    /** Case, punctuation and whether a digit is spelt out in English do not count; accents do. */
    static List<String> words(String text) {
        var plain = text.toLowerCase(Locale.ENGLISH).replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", " ");
        return Arrays.stream(plain.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> DIGITS.getOrDefault(word, word))
                .toList();
    }

    /** Levenshtein's distance: the least number of words to replace, insert and delete. */
    private static int distance(List<String> one, List<String> other) {
        var previous = new int[other.size() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= one.size(); i++) {
            var current = new int[other.size() + 1];
            current[0] = i;
            for (int j = 1; j <= other.size(); j++) {
                int replaced = previous[j - 1] + (one.get(i - 1).equals(other.get(j - 1)) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.size()];
    }
}
