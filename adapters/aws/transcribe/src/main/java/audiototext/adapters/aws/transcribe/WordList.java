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

    /** Puts punctuation behind the last word; before the first there is none to put it to. */
    void punctuate(String punctuation) {
        if (words.isEmpty()) {
            return;
        }
        int last = words.size() - 1;
        var word = words.get(last);
        words.set(last, new Word(word.text() + punctuation, word.start(), word.end(), word.confidence()));
    }

    /** The last moment, in seconds, at which something was heard; 0 when nothing was. */
    double end() {
        return end;
    }

    /** In the order of their start, which is that of the document unless two people speak at once. */
    List<Word> inOrder() {
        words.sort(Comparator.comparingDouble(Word::start));
        return words;
    }
}
