package audiototext.application;

import audiototext.application.SubmitRecording.Request;
import audiototext.domain.AudioContent;
import audiototext.domain.AudioFormat;
import audiototext.domain.Language;
import audiototext.domain.Refused;
import audiototext.domain.Transcription;
import java.util.stream.Collectors;

/** Judges what somebody wants to submit. */
final class SubmissionRules {
    private final Transcription transcription;

    SubmissionRules(Transcription transcription) {
        this.transcription = transcription;
    }

    /** What can be said before the audio is looked at. */
    void check(Request request) {
        if (request.id().isMadeFromKey()) {
            throw new Refused(
                    Refused.Reason.INVALID,
                    "Ids of this kind are for audio that is laid into storage. Submit the recording under a random UUID.");
        }
        if (!transcription.languages().contains(request.language())) {
            throw new Refused(
                    Refused.Reason.INVALID,
                    "The language " + request.language() + " is not offered. Choose one of " + offered() + ".");
        }
        if (request.length().orElse(0) > AudioContent.MAX_BYTES) {
            throw MeasuredAudio.tooLarge();
        }
    }

    private String offered() {
        return transcription.languages().stream().map(Language::tag).sorted().collect(Collectors.joining(", "));
    }

    static AudioFormat format(byte[] head) {
        if (head.length == 0) {
            throw new Refused(Refused.Reason.NOT_AUDIO, "The recording is empty. Record or choose it again.");
        }
        return AudioFormat.sniff(head)
                .orElseThrow(
                        () -> new Refused(
                                Refused.Reason.NOT_AUDIO,
                                "This is not audio in a format that can be read. Send WebM, Ogg, MP4 or M4A, MP3, WAV, FLAC or AMR."));
    }

    static Refused conflict() {
        return new Refused(
                Refused.Reason.CONFLICT,
                "Another recording was already submitted under this id. Submit this one under a new id.");
    }
}
