package audiototext.domain.fake;

import audiototext.domain.port.EmailComposer;
import audiototext.domain.recording.Recording;
import audiototext.domain.transcript.Captions;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.Email;
import audiototext.domain.user.Email.Attachment;
import audiototext.domain.user.User;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Emails that say what they must and nothing more. */
public final class PlainEmailComposer implements EmailComposer {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final URI site;

    public PlainEmailComposer() {
        this(URI.create("http://localhost"));
    }

    /** @param site the address of the pages that the emails link to */
    public PlainEmailComposer(URI site) {
        this.site = site;
    }

    @Override
    public Email transcript(User owner, Recording recording, Transcript transcript) {
        var body = transcript.isSilent() ? "No speech was found." : transcript.text();
        var attachments = transcript.isSilent() ? List.<Attachment>of() : attachments(recording, transcript);
        return email("transcript", owner, recording, body, "Read", attachments);
    }

    @Override
    public Email failure(User owner, Recording recording) {
        var reason = recording.progress().failure().orElseThrow().toString();
        return email("failure", owner, recording, reason, "Try again", List.of());
    }

    @Override
    public Email accountDeleted(AccountDeletion deletion) {
        var date = DATE.format(LocalDate.ofInstant(deletion.askedAt(), ZoneOffset.UTC));
        var text = "Your account and your recordings were deleted on " + date + ".";
        return new Email(
                "farewell-" + deletion.askedAt().toEpochMilli(),
                deletion.user().email(),
                "Your account was deleted",
                text,
                "<p>" + text,
                List.of());
    }

    private Email email(
            String kind,
            User owner,
            Recording recording,
            String body,
            String invitation,
            List<Attachment> attachments) {
        var link = site.resolve("/recordings/" + recording.id());
        var date = LocalDate.ofInstant(recording.submission().submittedAt(), ZoneOffset.UTC);
        return new Email(
                kind + "-" + recording.id() + "-" + recording.work().attempt(),
                owner.email(),
                kind + ": " + recording.name() + ", " + DATE.format(date),
                recording.name() + "\n" + body + "\n" + invitation + ": " + link,
                "<h1>" + escaped(recording.name().value()) + "</h1><p>" + escaped(body) + "<p><a href=\"" + link + "\">"
                        + invitation + "</a>",
                attachments);
    }

    private static List<Attachment> attachments(Recording recording, Transcript transcript) {
        var file = recording.name().value().replaceAll("[^\\p{L}\\p{N} -]", "");
        return List.of(
                new Attachment(file + ".txt", "text/plain", transcript.text()),
                new Attachment(file + ".srt", "application/x-subrip", Captions.srt(transcript)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
