package audiototext.adapters.speech.recogniser;

import audiototext.adapters.speech.audio.Samples;
import audiototext.adapters.speech.vad.SpeechSegment;
import audiototext.domain.transcript.Word;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Assembles the tokens of a segment into words. */
public final class WordAssembler {
    private final Vocabulary vocabulary;
    private final WordStarts starts;
    private final double secondsPerPiece;

    /** @param samplesPerPiece how much sound a piece of the recogniser's attention stands for */
    public WordAssembler(Vocabulary vocabulary, WordStarts starts, int samplesPerPiece) {
        this.vocabulary = vocabulary;
        this.starts = starts;
        this.secondsPerPiece = Samples.seconds(samplesPerPiece);
    }

    /**
     * @param tokens a control token ends the word before it
     * @return the words, with times in seconds from the beginning of the recording
     */
    public List<Word> words(SpeechSegment segment, List<Token> tokens) {
        var firstPieces = WordAligner.align(tokens);
        var words = new ArrayList<Word>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || beginsWord(tokens, from, i)) {
                var time = new Time(segment, firstPieces[from], i < tokens.size() ? firstPieces[i] : Integer.MAX_VALUE);
                addWord(tokens.subList(from, i), time, words);
                from = i;
            }
        }
        return WordTimes.atPauses(segment, words);
    }

    private boolean beginsWord(List<Token> tokens, int from, int next) {
        var bytes = vocabulary.bytes(tokens.get(next).id());
        return bytes.length == 0 || starts.beginsWord(bytes(tokens.subList(from, next)), bytes);
    }

    private void addWord(List<Token> tokens, Time time, List<Word> words) {
        var text = new String(bytes(tokens), StandardCharsets.UTF_8);
        var word = text.strip();
        if (!word.isEmpty()) {
            boolean spaced = starts == WordStarts.AT_SPACES || text.startsWith(" ");
            words.add(new Word(word, time.start(), time.end(), confidence(tokens), spaced));
        }
    }

    private byte[] bytes(List<Token> tokens) {
        var bytes = new ByteArrayOutputStream();
        tokens.forEach(token -> bytes.writeBytes(vocabulary.bytes(token.id())));
        return bytes.toByteArray();
    }

    /** The geometric mean of the probabilities of the word's tokens. */
    private static double confidence(List<Token> tokens) {
        double sum = 0;
        for (var token : tokens) {
            sum += Math.log(token.probability());
        }
        return Math.min(1, Math.exp(sum / tokens.size()));
    }

    private final class Time {
        private final SpeechSegment segment;
        private final int fromPiece;
        private final int toPiece;

        private Time(SpeechSegment segment, int fromPiece, int toPiece) {
            this.segment = segment;
            this.fromPiece = fromPiece;
            this.toPiece = toPiece;
        }

        private double start() {
            return at(fromPiece);
        }

        private double end() {
            return at(toPiece);
        }

        private double at(int piece) {
            double length = Samples.seconds(segment.samples().length);
            return Math.max(0, segment.start() + Math.min(length, piece * secondsPerPiece));
        }
    }
}
