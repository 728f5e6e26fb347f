package audiototext.adapters.aws.transcribe;

import audiototext.domain.transcript.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of a transcript while it is read. */
final class WordList {
    private final List<Word> words = new ArrayList<>();
    private double end;

    void add(Word word) {
        words.add(word);
        end = Math.max(end, word.end());
    }

    /** Appends punctuation to the last word; drops it before the first word. */
    void punctuate(String punctuation) {
        if (words.isEmpty()) {
            return;
        }
        int last = words.size() - 1;
        var word = words.get(last);
        words.set(last, new Word(word.text() + punctuation, word.start(), word.end(), word.confidence()));
    }

    /** When the last word ends, in seconds; 0 without words. */
    double end() {
        return end;
    }

    /** Sorted by start, which is the document's order unless two people speak at once. */
    List<Word> inOrder() {
        words.sort(Comparator.comparingDouble(Word::start));
        return words;
    }
}
