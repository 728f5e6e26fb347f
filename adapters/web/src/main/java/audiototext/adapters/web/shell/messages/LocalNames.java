package audiototext.adapters.web.shell.messages;

import audiototext.adapters.shared.messages.Failures;
import audiototext.adapters.shared.messages.Findings;
import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.shared.messages.Provenance;
import audiototext.domain.error.Failure;
import audiototext.domain.recording.AudioFindings.Mention;
import audiototext.domain.recording.Language;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Texts that depend on the language, for templates: {@code {moment.text}}, {@code {language.name}},
 * {@code {failure.message}}, {@code {finding.message}} and {@code {provenance.message}}.
 */
@TemplateExtension
final class LocalNames {
    private LocalNames() {}

    static String text(Moment moment, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return Moments.format(moment.instant(), language(locale), ZoneOffset.UTC);
    }

    static String name(Language spoken, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return spoken.displayName(language(locale));
    }

    static String message(Failure failure, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return Failures.message(failure, language(locale));
    }

    static String message(Mention finding, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return Findings.message(finding, language(locale));
    }

    static String message(Provenance provenance, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return provenance.message(language(locale));
    }

    private static Locale language(Object locale) {
        return locale instanceof Locale language ? language : Languages.DEFAULT;
    }
}
