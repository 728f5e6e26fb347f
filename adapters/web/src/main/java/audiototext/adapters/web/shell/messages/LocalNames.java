package audiototext.adapters.web.shell.messages;

import audiototext.adapters.shared.messages.Failures;
import audiototext.adapters.shared.messages.Languages;
import audiototext.domain.error.Failure;
import audiototext.domain.recording.Language;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;

/** What templates call things that are said otherwise in each language: {@code {moment.words}}, {@code {language.name}}. */
@TemplateExtension
final class LocalNames {
    private LocalNames() {}

    static String words(Moment moment, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return Dates.words(moment.instant(), language(locale));
    }

    static String name(Language spoken, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return spoken.displayName(language(locale));
    }

    static String words(Failure failure, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return Failures.message(failure, language(locale));
    }

    private static Locale language(Object locale) {
        return locale instanceof Locale language ? language : Languages.DEFAULT;
    }
}
