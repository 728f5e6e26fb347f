package audiototext.adapters.web.pages.spoken;

import audiototext.application.account.ManagePreferences;
import audiototext.application.language.SpokenLanguages;
import audiototext.domain.port.Transcription;
import audiototext.domain.user.User;
import jakarta.inject.Singleton;
import java.util.Locale;

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
}
