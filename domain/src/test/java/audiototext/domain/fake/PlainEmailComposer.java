package audiototext.domain.fake;

import static java.util.stream.Collectors.joining;

import audiototext.domain.port.EmailComposer;
import audiototext.domain.recording.AudioFindings.Mention;
import audiototext.domain.recording.AudioFindings.Speech;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.transcript.Captions;
import audiototext.domain.transcript.SpeechModel;
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
import java.util.stream.Stream;

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

    private record Invitation(String words, URI link) {
        String text() {
            return words + ": " + link + "\n";
        }

        String html() {
            return "<p><a href=\"" + link + "\">" + words + "</a>";
        }
    }

    @Override
    public Email transcript(User owner, Recording recording, Transcript transcript) {
        var attachments = transcript.isSilent() ? List.<Attachment>of() : attachments(recording, transcript);
        return email(
                "transcript",
                owner,
                recording,
                body(recording, transcript),
                List.of(new Invitation("Read", page(recording))),
                attachments);
    }

    /** What there is to mention about the audio, then what was said. */
    private static String body(Recording recording, Transcript transcript) {
        var findings = recording.progress().findings();
        var mentions =
                (transcript.isSilent() ? findings.with(Speech.SILENCE) : findings).toMention(recording.language());
        var notes = mentions.stream().map(PlainEmailComposer::note);
        var made = transcript.recognition().model().map(model -> made(recording, transcript, model));
        return Stream.of(notes, Stream.of(transcript.text()), made.stream())
                .flatMap(lines -> lines)
                .collect(joining("\n"));
    }

    private static String made(Recording recording, Transcript transcript, SpeechModel model) {
        var detected = transcript.recognition().detected().map(DetectedLanguage::probability);
        boolean chosen = !recording.submission().language().isAuto();
        return name(transcript.language())
                + (chosen
                        ? ", as chosen"
                        : detected.map(p -> ", detected (" + Math.round(p * 100) + "%)")
                                .orElse(""))
                + ", by " + model.name()
                + model.version().map(version -> " " + version).orElse("");
    }

    private static String note(Mention mention) {
        var findings = mention.all();
        return switch (mention.finding()) {
            case HARD_TO_HEAR -> "It was hard to hear.";
            case OTHER_LANGUAGE ->
                "It sounds like "
                        + name(findings.speech().detected().orElseThrow().language()) + ", but was transcribed as "
                        + name(mention.written()) + ".";
            case NO_SPEECH -> "No speech was found. Check the microphone, or send another file.";
            case ENDS_EARLY -> "Not all is here: the file ends too early. Send the complete file.";
            case DAMAGED -> "A damaged part is missing.";
            case OTHER_TRACKS -> "Of " + findings.tracks() + " sound tracks, this is track " + findings.track() + ".";
        };
    }

    private static String name(Language language) {
        return language.displayName(Locale.ENGLISH);
    }

    @Override
    public Email failure(User owner, Recording recording) {
        var failure = recording.progress().failure().orElseThrow();
        var invitations = failure.canRetryHelp()
                ? List.of(new Invitation("Try again", page(recording)))
                : List.of(
                        new Invitation("Choose another file", site.resolve("/recordings")),
                        new Invitation("Delete", page(recording)));
        return email("failure", owner, recording, failure.toString(), invitations, List.of());
    }

    private URI page(Recording recording) {
        return site.resolve("/recordings/" + recording.id());
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

    private static Email email(
            String kind,
            User owner,
            Recording recording,
            String body,
            List<Invitation> invitations,
            List<Attachment> attachments) {
        var date = LocalDate.ofInstant(recording.submission().submittedAt(), ZoneOffset.UTC);
        return new Email(
                kind + "-" + recording.id() + "-" + recording.work().attempt(),
                owner.email(),
                kind + ": " + recording.name() + ", " + DATE.format(date),
                recording.name() + "\n" + body + "\n"
                        + invitations.stream().map(Invitation::text).collect(joining()),
                "<h1>" + escaped(recording.name().value()) + "</h1><p>" + escaped(body)
                        + invitations.stream().map(Invitation::html).collect(joining()),
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
