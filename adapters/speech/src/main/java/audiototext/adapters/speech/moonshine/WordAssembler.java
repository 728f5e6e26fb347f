package audiototext.adapters.speech.moonshine;

import audiototext.adapters.speech.audio.Samples;
import audiototext.adapters.speech.recogniser.Token;
import audiototext.adapters.speech.recogniser.TokenDecoder;
import audiototext.adapters.speech.recogniser.Vocabulary;
import audiototext.adapters.speech.recogniser.WordAligner;
import audiototext.adapters.speech.vad.SpeechSegment;
import audiototext.domain.transcript.Word;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Assembles the tokens of a segment into words. */
public final class WordAssembler {
    private static final double SECONDS_PER_PIECE = Samples.seconds(MoonshineModel.SAMPLES_PER_PIECE);

    private final Vocabulary vocabulary;

    public WordAssembler(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @return the words, with times in seconds from the beginning of the recording */
    public List<Word> words(SpeechSegment segment, List<Token> tokens) {
        var firstPieces = WordAligner.align(tokens);
        var words = new ArrayList<Word>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || beginsWord(tokens.get(i))) {
                var time = new Time(segment, firstPieces[from], i < tokens.size() ? firstPieces[i] : Integer.MAX_VALUE);
                addWord(tokens.subList(from, i), time, words);
                from = i;
            }
        }
        return words;
    }

    private boolean beginsWord(Token token) {
        var bytes = vocabulary.bytes(token);
        return TokenDecoder.isEnd(token) || bytes.length > 0 && bytes[0] == ' ';
    }

    private void addWord(List<Token> tokens, Time time, List<Word> words) {
        var text = new ByteArrayOutputStream();
        tokens.forEach(token -> text.writeBytes(vocabulary.bytes(token)));
        var word = text.toString(StandardCharsets.UTF_8).strip();
        if (!word.isEmpty()) {
            words.add(new Word(word, time.start(), time.end(), confidence(tokens)));
        }
    }

    /** The geometric mean of the probabilities of the word's tokens. */
    private static double confidence(List<Token> tokens) {
        double sum = 0;
        for (var token : tokens) {
            sum += Math.log(token.probability());
        }
        return Math.min(1, Math.exp(sum / tokens.size()));
    }

    private record Time(SpeechSegment segment, int fromPiece, int toPiece) {
        double start() {
            return at(fromPiece);
        }

        double end() {
            return at(toPiece);
        }

        private double at(int piece) {
            return Math.max(0, segment.start() + Math.min(length(), piece * SECONDS_PER_PIECE));
        }

        private double length() {
            return Samples.seconds(segment.samples().length);
        }
    }
}
