package audiototext.adapters.speech.whisper;

import audiototext.adapters.speech.recogniser.WordStarts;
import audiototext.domain.recording.Language;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whisper's names of languages, which are ISO 639's but for one. */
public final class LanguageCodes {
    /** Javanese is {@code jv} in ISO 639. */
    private static final Map<String, String> OTHERS = Map.of("jw", "jv");

    private static final Pattern TOKEN = Pattern.compile("<\\|([a-z]{2,3})\\|>");
    private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja", "th", "lo", "my", "km", "yue");

    private LanguageCodes() {}

    /** All languages of a model. @param vocabulary its {@code vocabulary.txt} */
    public static Set<Language> in(String vocabulary) {
        var languages = new LinkedHashSet<Language>();
        TOKEN.matcher(vocabulary).results().forEach(name -> languages.add(language(name.group(1))));
        return languages;
    }

    static Language language(String name) {
        return new Language(OTHERS.getOrDefault(name, name));
    }

    static WordStarts wordStarts(Language language) {
        return WITHOUT_SPACES.contains(language.tag()) ? WordStarts.AT_TOKENS : WordStarts.AT_SPACES;
    }
}
