package audiototext.application.language;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.Language;
import audiototext.domain.user.Preferences;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The languages that this installation understands. */
public final class SpokenLanguages {
    private final Transcription transcription;

    public SpokenLanguages(Transcription transcription) {
        this.transcription = transcription;
    }

    /** What people can choose from; a single one if there is no choice. */
    public Set<Language> offered() {
        return transcription.languages();
    }

    /**
     * The offered language that a choice means.
     *
     * @throws Refused {@code INVALID} if the language is not understood
     */
    public Language understood(Language choice) {
        var offered = offered();
        return choice.among(offered)
                .orElseThrow(() -> new Refused(CoreRefusal.LANGUAGE_NOT_OFFERED, choice, tags(offered)));
    }

    /**
     * The language to suggest for a person's next recording: the one that they chose last, or that of the page, or
     * detection.
     */
    public Language suggested(Preferences person, Locale page) {
        var offered = offered();
        return person.spoken()
                .flatMap(tag -> new Language(tag).among(offered))
                .or(() -> new Language(page.getLanguage()).among(offered))
                .or(() -> Language.AUTO.among(offered))
                .orElseThrow();
    }

    private static String tags(Set<Language> offered) {
        return offered.stream().map(Language::tag).sorted().collect(Collectors.joining(", "));
    }
}
