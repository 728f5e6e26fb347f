package audiototext.adapters.emailtemplates;

import audiototext.adapters.shared.messages.Failures;
import audiototext.adapters.shared.messages.Languages;
import audiototext.domain.port.EmailComposer;
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
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Writes the emails from Qute templates, which escape everything from a recording or its transcript. */
public final class QuteEmailComposer implements EmailComposer {
    /** In characters; each takes up to four bytes of the 255 that a file name may have, and the ending takes four. */
    private static final int LONGEST_FILE_NAME = 60;

    private final URI site;

    /** @param site the address of the application's pages, for the links in the emails */
    public QuteEmailComposer(URI site) {
        this.site = site;
    }

    @Override
    public Email transcript(User owner, Recording recording, Transcript transcript) {
        var language = language(owner);
        var view = view(recording, language);
        var paragraphs = Paragraphs.of(transcript);
        return new Email(
                id("transcript", recording),
                owner.email(),
                messages(language).transcriptSubject(view.title()),
                Templates.transcriptText(view, paragraphs).setLocale(language).render(),
                Templates.transcriptHtml(view, paragraphs).setLocale(language).render(),
                transcript.isSilent() ? List.of() : attachments(view, transcript, paragraphs));
    }

    @Override
    public Email failure(User owner, Recording recording) {
        var language = language(owner);
        var view = view(recording, language);
        var reason = Failures.message(recording.progress().failure().orElseThrow(), language);
        return new Email(
                id("failure", recording),
                owner.email(),
                messages(language).failureSubject(view.title()),
                Templates.failureText(view, reason).setLocale(language).render(),
                Templates.failureHtml(view, reason).setLocale(language).render(),
                List.of());
    }

    @Override
    public Email accountDeleted(AccountDeletion deletion) {
        var language = language(deletion.user());
        var date = date(deletion.askedAt(), language);
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
        return owner.reads().map(Languages::written).orElse(Languages.DEFAULT);
    }

    private static EmailMessages messages(Locale language) {
        return Languages.messages(EmailMessages.class, language);
    }

    private EmailRecording view(Recording recording, Locale language) {
        return new EmailRecording(
                recording.name().value(),
                date(recording.submission().submittedAt(), language),
                site.resolve("/recordings/" + recording.id()).toString());
    }

    private static String date(Instant time, Locale language) {
        return DateTimeFormatter.ofPattern(messages(language).datePattern(), language)
                .format(time.atOffset(ZoneOffset.UTC));
    }

    private static List<Attachment> attachments(
            EmailRecording view, Transcript transcript, List<Paragraph> paragraphs) {
        var file = fileName(view.name());
        return List.of(
                new Attachment(file + ".txt", "text/plain", Paragraphs.plainText(paragraphs)),
                new Attachment(file + ".srt", "application/x-subrip", Captions.srt(transcript)));
    }

    /** A name that any file system and mail header accepts: no path, no leading dot, not too long. */
    private static String fileName(String name) {
        var plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N} ._-]", "").replaceFirst("^[ .]+", "");
        int length = plain.offsetByCodePoints(0, Math.min(LONGEST_FILE_NAME, plain.codePointCount(0, plain.length())));
        var cut = plain.substring(0, length).strip();
        return cut.isEmpty() ? "transcript" : cut;
    }
}
