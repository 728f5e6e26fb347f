package audiototext.domain.transcript;

import audiototext.domain.transcript.script.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** Gives times to words that no one has measured: they are spoken as people speak, one sentence after another. */
final class EstimatedTimes {
    private static final double SECONDS_PER_CHARACTER = 0.08;
    private static final double FASTEST_CHARACTER = 0.03;

    /** Long enough to read it. */
    private static final double SHORTEST_SENTENCE = 1;

    private final List<String> texts;
    private final List<List<String>> sentences = new ArrayList<>();

    /** @param texts without spaces, one or more */
    EstimatedTimes(List<String> texts) {
        this.texts = texts;
        int begun = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (i == texts.size() - 1 || Word.endsSentence(texts.get(i))) {
                sentences.add(texts.subList(begun, i + 1));
                begun = i + 1;
            }
        }
    }

    /** How long it takes to speak all words. */
    double seconds() {
        return sentences.stream().mapToDouble(EstimatedTimes::seconds).sum();
    }

    /** Whether anyone could speak all words in so many seconds. */
    boolean fitsInto(double seconds) {
        return seconds >= characters(texts) * FASTEST_CHARACTER;
    }

    /** The words with times that fill this span, in proportion to their length. */
    List<Word> within(double start, double end) {
        return share(texts, start, end, 1);
    }

    /**
     * The words with times within this span. Each sentence gets a part of it. If that is longer than it takes to speak,
     * silence follows; if it is shorter, the words are spoken faster.
     *
     * @param start in seconds, like the end
     */
    List<Word> spreadOver(double start, double end) {
        var words = new ArrayList<Word>();
        double stretch = (end - start) / seconds();
        double begin = start;
        for (var sentence : sentences) {
            double until = begin + seconds(sentence) * Math.min(1, stretch);
            words.addAll(share(sentence, Math.min(begin, end), Math.min(until, end), 1));
            begin += seconds(sentence) * stretch;
        }
        return words;
    }

    private static double seconds(List<String> sentence) {
        return Math.max(SHORTEST_SENTENCE, characters(sentence) * SECONDS_PER_CHARACTER);
    }

    private static double characters(List<String> texts) {
        return texts.stream().mapToDouble(EstimatedTimes::characters).sum();
    }

    /** In Latin letters: a Chinese character takes about as long to speak as it is wide. */
    private static double characters(String text) {
        return Math.max(1, TextWidth.of(text));
    }

    /** Words that share a span in proportion to their length. */
    static List<Word> share(List<String> texts, double start, double end, double confidence) {
        double total = characters(texts);
        var words = new ArrayList<Word>();
        double done = 0;
        double begin = start;
        for (int i = 0; i < texts.size(); i++) {
            done += characters(texts.get(i));
            double until = i == texts.size() - 1 ? end : Math.min(end, start + (end - start) * done / total);
            words.add(new Word(texts.get(i), begin, Math.max(begin, until), confidence));
            begin = until;
        }
        return words;
    }
}
