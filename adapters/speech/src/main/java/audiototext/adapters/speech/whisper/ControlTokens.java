package audiototext.adapters.speech.whisper;

import audiototext.domain.recording.Language;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The tokens that control Whisper, by their numbers. */
final class ControlTokens {
    /** A time mark stands for each 20 ms. */
    static final double SECONDS_PER_MARK = 0.02;

    private final int start;
    private final int end;
    private final int transcribe;
    private final int noTimes;
    private final int[] suppressed;
    private final int[] suppressedFirst;
    private final Map<Language, Integer> languages = new LinkedHashMap<>();

    /** @param config the model's {@code config.json} */
    ControlTokens(WhisperVocabulary vocabulary, JsonNode config) {
        start = vocabulary.control("startoftranscript");
        end = vocabulary.control("endoftext");
        transcribe = vocabulary.control("transcribe");
        noTimes = vocabulary.control("notimestamps");
        suppressed = numbers(config.path("suppress_ids"));
        suppressedFirst = numbers(config.path("suppress_ids_begin"));
        for (int token : numbers(config.path("lang_ids"))) {
            languages.put(LanguageCodes.language(vocabulary.name(token)), token);
        }
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int transcribe() {
        return transcribe;
    }

    /** Its probability at the beginning is that of no one speaking. Its name differs between releases. */
    int noSpeech() {
        return noTimes - 1;
    }

    int noTimes() {
        return noTimes;
    }

    /** The mark of the time zero; those of later times follow. */
    int firstMark() {
        return noTimes + 1;
    }

    boolean isMark(int token) {
        return token >= firstMark();
    }

    double seconds(int mark) {
        return (mark - firstMark()) * SECONDS_PER_MARK;
    }

    /** The languages that the model knows, with their tokens. */
    Map<Language, Integer> languages() {
        return languages;
    }

    /** These are never text: control tokens, and signs for sounds such as ♪. */
    int[] suppressed() {
        return suppressed;
    }

    /** No text begins with these. */
    int[] suppressedFirst() {
        return suppressedFirst;
    }

    private static int[] numbers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
    }
}
