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

/** Composes the email about a recording for its owner: the transcript, or the notice of a failure. */
public final class RecordingEmails {
    private final UserRegistry registry;
    private final Transcripts transcripts;
    private final EmailComposer composer;

    public RecordingEmails(UserRegistry registry, Transcripts transcripts, EmailComposer composer) {
        this.registry = registry;
        this.transcripts = transcripts;
        this.composer = composer;
    }

    /** Whether the email is about a failure. */
    static boolean isNotice(Recording recording) {
        return recording.status() == Status.FAILED;
    }

    /**
     * @param original the transcript, if the caller has just stored it; reading hours of words again takes a while
     * @throws MailRefused if the owner is unknown
     * @throws IOException if the transcript cannot be read at the moment
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
            return transcripts.current(recording, original.get());
        }
        var key = recording.submission().key();
        return transcripts.current(recording).orElseThrow(() -> new FileNotFoundException("there is no " + key.text()));
    }
}
