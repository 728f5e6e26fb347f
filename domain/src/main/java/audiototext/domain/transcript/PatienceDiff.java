package audiototext.domain.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * Finds what two texts have in common, word by word (patience diff): first the words that are equal at both ends, then
 * the words that occur exactly once in each text, in their longest common order, and so on between those. Takes n log n
 * for every text; finding the shortest difference could take n².
 */
final class PatienceDiff {
    private static final int NONE = -1;

    private final String[] before;
    private final String[] after;
    private final int[] matches;

    private PatienceDiff(String[] before, String[] after) {
        this.before = before;
        this.after = after;
        this.matches = new int[after.length];
        Arrays.fill(matches, NONE);
    }

    /** For each word after, the index of the same word before, or -1; the indexes rise. */
    static int[] of(String[] before, String[] after) {
        var diff = new PatienceDiff(before, after);
        diff.match(0, before.length, 0, after.length);
        return diff.matches;
    }

    private record Pair(int before, int after) {}

    private void match(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
        int b0 = beforeFrom;
        int b1 = beforeTo;
        int a0 = afterFrom;
        int a1 = afterTo;
        while (b0 < b1 && a0 < a1 && before[b0].equals(after[a0])) {
            matches[a0++] = b0++;
        }
        while (b0 < b1 && a0 < a1 && before[b1 - 1].equals(after[a1 - 1])) {
            matches[--a1] = --b1;
        }
        if (b0 < b1 && a0 < a1) {
            matchBetween(b0, b1, a0, a1);
        }
    }

    private void matchBetween(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
        var anchors = longestRising(uniqueInBoth(beforeFrom, beforeTo, afterFrom, afterTo));
        if (anchors.isEmpty()) {
            return;
        }
        int b = beforeFrom;
        int a = afterFrom;
        for (var anchor : anchors) {
            match(b, anchor.before, a, anchor.after);
            matches[anchor.after] = anchor.before;
            b = anchor.before + 1;
            a = anchor.after + 1;
        }
        match(b, beforeTo, a, afterTo);
    }

    private List<Pair> uniqueInBoth(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
        var placesBefore = places(before, beforeFrom, beforeTo);
        var placesAfter = places(after, afterFrom, afterTo);
        var pairs = new ArrayList<Pair>();
        for (int i = afterFrom; i < afterTo; i++) {
            int place = placesBefore.getOrDefault(after[i], NONE);
            if (place != NONE && placesAfter.get(after[i]) == i) {
                pairs.add(new Pair(place, i));
            }
        }
        return pairs;
    }

    /** The index of each word that occurs once; -1 for the others. */
    private static HashMap<String, Integer> places(String[] words, int from, int to) {
        var places = new HashMap<String, Integer>();
        for (int i = from; i < to; i++) {
            places.merge(words[i], i, (first, second) -> NONE);
        }
        return places;
    }

    /** The longest series of pairs whose indexes before rise; the pairs come in the order of their indexes after. */
    private static List<Pair> longestRising(List<Pair> pairs) {
        int[] ends = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(ends[middle]).before < pairs.get(i).before) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low > 0 ? ends[low - 1] : NONE;
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        var rising = new Pair[length];
        int at = length > 0 ? ends[length - 1] : NONE;
        for (int i = length - 1; i >= 0; i--) {
            rising[i] = pairs.get(at);
            at = previous[at];
        }
        return List.of(rising);
    }
}
