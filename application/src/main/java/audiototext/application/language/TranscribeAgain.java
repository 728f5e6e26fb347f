package audiototext.application.language;

import audiototext.application.ManageRecordings;
import audiototext.application.Transitions;
import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Recordings;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.TranscriptRevision;
import audiototext.domain.user.Subject;
import java.io.IOException;

/**
 * Transcribes a person's own recording again, for example in another language than the first time. Until the new
 * transcript is there, and if it never comes, the earlier one stays.
 */
public final class TranscribeAgain {
    private final ManageRecordings own;
    private final Recordings recordings;
    private final Transcription transcription;
    private final SpokenLanguages languages;
    private final Transitions transitions;

    public TranscribeAgain(
            ManageRecordings own, Recordings recordings, Transcription transcription, Transitions transitions) {
        this.own = own;
        this.recordings = recordings;
        this.transcription = transcription;
        this.languages = new SpokenLanguages(transcription);
        this.transitions = transitions;
    }

    /**
     * Starts the transcription again. The new text is mailed like the first one.
     *
     * @param replacesCorrections whether the person agrees that the new text replaces their corrections
     * @throws Refused {@code NOT_FOUND} if they have no such recording; {@code INVALID} if the language is not understood;
     *     {@code CONFLICT} if the recording is not finished, or its text is corrected and they have not agreed
     * @throws IOException if the earlier job cannot be forgotten at the moment; nothing has changed then
     */
    public Recording transcribe(Subject owner, RecordingId id, Language language, boolean replacesCorrections)
            throws IOException {
        var recording = own.find(owner, id);
        var understood = languages.understood(language);
        if (!recording.isFinished()) {
            throw notFinished();
        }
        if (isCorrected(recording) && !replacesCorrections) {
            throw new Refused(CoreRefusal.CORRECTIONS_AT_STAKE);
        }
        // First: otherwise a worker could take the earlier transcript for the new one.
        transcription.forget(id);
        return transitions
                .take(Step.RETRIED, id, r -> r.transcribedAgain(understood, transitions.now()))
                .orElseThrow(() -> refusal(owner, id));
    }

    /** Its owner may have deleted it, or asked twice at once. */
    private Refused refusal(Subject owner, RecordingId id) {
        own.find(owner, id);
        return notFinished();
    }

    private boolean isCorrected(Recording recording) {
        return recordings
                .revision(recording.id())
                .filter(TranscriptRevision::corrected)
                .isPresent();
    }

    private static Refused notFinished() {
        return new Refused(CoreRefusal.NOT_FINISHED);
    }
}
