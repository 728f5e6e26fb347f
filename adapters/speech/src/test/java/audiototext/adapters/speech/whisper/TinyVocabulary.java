package audiototext.adapters.speech.whisper;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whisper's tokens with three words, two languages and three seconds of time marks. */
final class TinyVocabulary {
    static final int HELLO = 0;
    static final int DEAR = 1;
    static final int WORLD = 2;
    static final int MUSIC = 3;
    static final int END = 4;
    static final int START = 5;
    static final int FRENCH = 6;
    static final int JAVANESE = 7;
    static final int TRANSCRIBE = 8;
    static final int NO_SPEECH = 9;
    static final int NO_TIMES = 10;
    static final int FIRST_MARK = 11;
    static final int TOKENS = FIRST_MARK + 151;

    private static final String CONTENT =
            "Hello\nĠdear\nĠworld\nâĻª\n<|endoftext|>\n<|startoftranscript|>\n<|fr|>\n<|jw|>\n"
                    + "<|transcribe|>\n<|nospeech|>\n<|notimestamps|>";
    private static final String CONFIG = """
            {"suppress_ids": [3, 5, 6, 7, 8, 9], "suppress_ids_begin": [4], "lang_ids": [6, 7]}
            """;

    private TinyVocabulary() {}

    static WhisperVocabulary in(Path folder) throws IOException {
        return new WhisperVocabulary(Files.writeString(folder.resolve("vocabulary.txt"), CONTENT));
    }

    static ControlTokens controls(Path folder) throws IOException {
        return new ControlTokens(in(folder), new ObjectMapper().readTree(CONFIG));
    }

    /** The mark of a time. */
    static int mark(double seconds) {
        return FIRST_MARK + (int) Math.round(seconds / ControlTokens.SECONDS_PER_MARK);
    }

    /** A text of tokens that each have a probability of a half. */
    static Hypothesis text(int... tokens) {
        return textOf(Math.log(0.5), tokens);
    }

    /** @param logProbability of each token */
    static Hypothesis textOf(double logProbability, int... tokens) {
        var text = Hypothesis.empty(FIRST_MARK);
        for (int token : tokens) {
            text = text.with(new Hypothesis.Step(token, logProbability, new float[0]), token >= FIRST_MARK);
        }
        return text;
    }
}
