package audiototext.application;

import audiototext.domain.port.EmailComposer;
import audiototext.domain.port.Mail.MailRefused;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.Status;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.Email;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Optional;

/** Composes the mail about a recording for its owner: the transcript, or the notice of a failure. */
public final class RecordingEmails {
    private final UserRegistry registry;
    private final Transcripts transcripts;
    private final EmailComposer composer;

    public RecordingEmails(UserRegistry registry, Transcripts transcripts, EmailComposer composer) {
        this.registry = registry;
        this.transcripts = transcripts;
        this.composer = composer;
    }

    /** Whether the mail is about a failure. */
    static boolean isNotice(Recording recording) {
        return recording.status() == Status.FAILED;
    }

    /**
     * @param original the transcript, where the caller has just kept it; hours of words take a while to be read again
     * @throws MailRefused when the owner is unknown
     * @throws IOException when the transcript cannot be read for the moment
     */
    Email about(Recording recording, Optional<Transcript> original) throws IOException {
        var owner = registry.find(recording.owner())
                .orElseThrow(() -> new MailRefused("the recording's owner is not in the user registry", null));
        if (isNotice(recording)) {
            return composer.failure(owner, recording);
        }
        return composer.transcript(owner, recording, transcript(recording, original));
    }

    private Transcript transcript(Recording recording, Optional<Transcript> original) throws IOException {
        if (original.isPresent()) {
            return transcripts.revision(recording, original.get()).of(original.get());
        }
        var key = recording.submission().key();
        return transcripts.current(recording).orElseThrow(() -> new FileNotFoundException("there is no " + key.text()));
    }
}
