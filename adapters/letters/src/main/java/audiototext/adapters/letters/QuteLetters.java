package audiototext.adapters.letters;

import audiototext.domain.Captions;
import audiototext.domain.Letter;
import audiototext.domain.Letter.Attachment;
import audiototext.domain.Letters;
import audiototext.domain.Paragraphs;
import audiototext.domain.Recording;
import audiototext.domain.Transcript;
import audiototext.domain.User;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes the mails from Qute templates, which escape whatever a recording or its transcript holds. */
public final class QuteLetters implements Letters {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** In characters; each takes up to four bytes of the 255 that a name may have, and the ending takes four. */
    private static final int LONGEST_FILE_NAME = 60;

    private final URI site;

    /** @param site where the application's pages are, for the links in the mails */
    public QuteLetters(URI site) {
        this.site = site;
    }

    @Override
    public Letter transcript(User owner, Recording recording, Transcript transcript) {
        var view = view(recording);
        var paragraphs = Paragraphs.of(transcript);
        return new Letter(
                id("transcript", recording),
                owner.email(),
                "Transcript: " + view.title(),
                Templates.transcriptText(view, paragraphs).render(),
                Templates.transcriptHtml(view, paragraphs).render(),
                transcript.isSilent() ? List.of() : attachments(view, transcript));
    }

    @Override
    public Letter failure(User owner, Recording recording) {
        var view = view(recording);
        var reason = recording.progress().failure().orElseThrow();
        return new Letter(
                id("failure", recording),
                owner.email(),
                "Not transcribed: " + view.title(),
                Templates.failureText(view, reason).render(),
                Templates.failureHtml(view, reason).render(),
                List.of());
    }

    /** The same for each try of the same delivery, another one when the owner asked for another attempt. */
    private static String id(String kind, Recording recording) {
        return kind + "-" + recording.id() + "-" + recording.work().attempt();
    }

    private RecordingView view(Recording recording) {
        return new RecordingView(
                recording.name().value(),
                DATE.format(recording.submission().submittedAt().atOffset(ZoneOffset.UTC)),
                site.resolve("/recordings/" + recording.id()).toString());
    }

    private static List<Attachment> attachments(RecordingView view, Transcript transcript) {
        var file = fileName(view.name());
        return List.of(
                new Attachment(file + ".txt", "text/plain", Paragraphs.plainText(transcript)),
                new Attachment(file + ".srt", "application/x-subrip", Captions.srt(transcript)));
    }

    /** What no file system or mail header takes amiss: no path, no leading dot, not longer than a name may be. */
    private static String fileName(String name) {
        var plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N} ._-]", "").replaceFirst("^[ .]+", "");
        int length = plain.offsetByCodePoints(0, Math.min(LONGEST_FILE_NAME, plain.codePointCount(0, plain.length())));
        var cut = plain.substring(0, length).strip();
        return cut.isEmpty() ? "transcript" : cut;
    }
}
