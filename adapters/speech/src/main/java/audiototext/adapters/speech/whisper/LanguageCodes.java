package audiototext.adapters.speech.whisper;

import audiototext.adapters.speech.recogniser.WordStarts;
import audiototext.domain.recording.Language;
import java.util.Map;
import java.util.Set;

/** Whisper's names of languages, which are ISO 639-1's but for one. */
final class LanguageCodes {
    /** Javanese is {@code jv} since 2002. */
    private static final Map<String, String> OLD = Map.of("jw", "jv");

    private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja", "th", "lo", "my", "km", "yue");

    private LanguageCodes() {}

    static Language language(String name) {
        return new Language(OLD.getOrDefault(name, name));
    }

    static WordStarts wordStarts(Language language) {
        return WITHOUT_SPACES.contains(language.tag()) ? WordStarts.AT_TOKENS : WordStarts.AT_SPACES;
    }
}
