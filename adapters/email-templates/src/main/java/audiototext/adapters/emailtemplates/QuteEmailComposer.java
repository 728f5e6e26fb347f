package audiototext.adapters.emailtemplates;

import audiototext.adapters.shared.messages.Dates;
import audiototext.adapters.shared.messages.Failures;
import audiototext.adapters.shared.messages.Findings;
import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.shared.messages.Provenance;
import audiototext.adapters.shared.messages.TextDirection;
import audiototext.domain.port.EmailComposer;
import audiototext.domain.recording.AudioFindings.Finding;
import audiototext.domain.recording.FileName;
import audiototext.domain.recording.Recording;
import audiototext.domain.transcript.Captions;
import audiototext.domain.transcript.Paragraph;
import audiototext.domain.transcript.Paragraphs;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.Email;
import audiototext.domain.user.Email.Attachment;
import audiototext.domain.user.User;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Writes the emails from Qute templates, which escape everything from a recording or its transcript. */
public final class QuteEmailComposer implements EmailComposer {
    private final URI site;

    /** @param site the address of the application's pages, for the links in the emails */
    public QuteEmailComposer(URI site) {
        this.site = site;
    }

    @Override
    public Email transcript(User owner, Recording recording, Transcript transcript) {
        var language = language(owner);
        var view = view(owner, recording);
        var paragraphs = Paragraphs.of(transcript);
        var provenance = Provenance.of(recording, transcript)
                .map(said -> said.message(language))
                .orElse("");
        return new Email(
                id("transcript", recording),
                owner.email(),
                messages(language).transcriptSubject(title(owner, recording)),
                Templates.transcriptText(view, paragraphs, provenance)
                        .setLocale(language)
                        .render(),
                Templates.transcriptHtml(view, paragraphs, TextDirection.of(transcript.language()), provenance)
                        .setLocale(language)
                        .render(),
                transcript.isSilent() ? List.of() : attachments(recording, transcript, paragraphs));
    }

    @Override
    public Email failure(User owner, Recording recording) {
        var language = language(owner);
        var failure = recording.progress().failure().orElseThrow();
        boolean retryHelps = failure.canRetryHelp();
        var view = view(owner, recording);
        var upload = site.resolve("/recordings").toString();
        var reason = Failures.message(failure, language);
        return new Email(
                id("failure", recording),
                owner.email(),
                messages(language).failureSubject(title(owner, recording)),
                Templates.failureText(view, reason, retryHelps, upload)
                        .setLocale(language)
                        .render(),
                Templates.failureHtml(view, reason, retryHelps, upload)
                        .setLocale(language)
                        .render(),
                List.of());
    }

    @Override
    public Email accountDeleted(AccountDeletion deletion) {
        var language = language(deletion.user());
        var date = moment(deletion.askedAt(), deletion.user());
        return new Email(
                "farewell-" + deletion.askedAt().toEpochMilli() + "-" + anonymous(deletion.user()),
                deletion.user().email(),
                messages(language).accountDeletedSubject(),
                Templates.accountDeletedText(date).setLocale(language).render(),
                Templates.accountDeletedHtml(date).setLocale(language).render(),
                List.of());
    }

    /** A subject may have any characters, a message id may not. */
    private static UUID anonymous(User user) {
        return UUID.nameUUIDFromBytes(user.subject().value().getBytes(StandardCharsets.UTF_8));
    }

    /** The same for each try of a delivery, but different once the owner has asked for another attempt. */
    private static String id(String kind, Recording recording) {
        return kind + "-" + recording.id() + "-" + recording.work().attempt();
    }

    private static Locale language(User owner) {
        return owner.preferences().language().map(Languages::written).orElse(Languages.DEFAULT);
    }

    private static ZoneId zone(User owner) {
        return owner.preferences().zone().orElse(ZoneOffset.UTC);
    }

    private static EmailMessages messages(Locale language) {
        return Languages.messages(EmailMessages.class, language);
    }

    private EmailRecording view(User owner, Recording recording) {
        return new EmailRecording(
                recording.name().value(),
                title(owner, recording),
                moment(recording.submission().submittedAt(), owner),
                site.resolve("/recordings/" + recording.id()).toString(),
                findings(recording, language(owner)));
    }

    private static List<String> findings(Recording recording, Locale language) {
        return recording.toMention().stream()
                .filter(mention -> mention.finding() != Finding.NO_SPEECH)
                .map(mention -> Findings.message(mention, language))
                .toList();
    }

    /** The name with the day; a name that holds the year, such as that of a recording in the browser, has its own. */
    private static String title(User owner, Recording recording) {
        var name = recording.name().value();
        var submitted = recording.submission().submittedAt();
        var year = Integer.toString(submitted.atZone(zone(owner)).getYear());
        return name.contains(year) ? name : name + " (" + day(submitted, owner) + ")";
    }

    private static String day(Instant time, User reader) {
        var language = language(reader);
        return Dates.format(time, messages(language).dayPattern(), language, zone(reader));
    }

    private static String moment(Instant time, User reader) {
        var language = language(reader);
        return Dates.withZone(time, messages(language).momentPattern(), language, zone(reader));
    }

    private static List<Attachment> attachments(
            Recording recording, Transcript transcript, List<Paragraph> paragraphs) {
        var file = FileName.of(recording.name());
        return List.of(
                new Attachment(file + ".txt", "text/plain", Paragraphs.plainText(paragraphs)),
                new Attachment(file + ".srt", "application/x-subrip", Captions.srt(transcript)));
    }
}
