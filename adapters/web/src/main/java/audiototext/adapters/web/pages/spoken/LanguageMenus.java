package audiototext.adapters.web.pages.spoken;

import audiototext.application.account.ManagePreferences;
import audiototext.application.language.SpokenLanguages;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.Recording;
import audiototext.domain.user.User;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** Makes the menu of spoken languages for the person who opens a page. */
@Singleton
public class LanguageMenus {
    private final SpokenLanguages languages;
    private final ManagePreferences preferences;

    LanguageMenus(Transcription transcription, ManagePreferences preferences) {
        this.languages = new SpokenLanguages(transcription);
        this.preferences = preferences;
    }

    /** The menu for a new recording. */
    public LanguageMenu of(User reader, Locale page) {
        var suggested = languages.suggested(preferences.of(reader), page);
        return LanguageMenu.of(languages.offered(), suggested, page);
    }

    /** What to offer for a recording of the reader's; nothing if it is not finished, or there is no other language. */
    public Optional<TranscribeAgainView> again(Recording recording, User reader, Locale page) {
        var menu = of(reader, page);
        if (!recording.isFinished() || !menu.isChoice()) {
            return Optional.empty();
        }
        var heard = recording.progress().findings().speech().detected();
        return Optional.of(new TranscribeAgainView(
                menu,
                heard.filter(detected -> detected.contradicts(recording.language()))
                        .flatMap(detected -> detected.language().among(languages.offered()))
                        .map(language -> new LanguageChoice(language.tag(), language.displayName(page), true))));
    }
}
