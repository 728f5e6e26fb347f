package audiototext.application;

import audiototext.application.SubmitRecording.Request;
import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioStart;
import audiototext.domain.recording.Language;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Decides whether a submission is accepted. */
public final class SubmissionRules {
    private final Transcription transcription;

    public SubmissionRules(Transcription transcription) {
        this.transcription = transcription;
    }

    /** The checks that do not need the audio. */
    void check(Request request) {
        if (request.id().isMadeFromKey()) {
            throw new Refused(CoreRefusal.RESERVED_ID);
        }
        if (!transcription.languages().contains(request.language())) {
            throw new Refused(CoreRefusal.LANGUAGE_NOT_OFFERED, request.language(), offered());
        }
        if (request.length().orElse(0) > AudioContent.MAX_BYTES) {
            throw MeasuredAudio.tooLarge();
        }
    }

    private String offered() {
        return transcription.languages().stream().map(Language::tag).sorted().collect(Collectors.joining(", "));
    }

    /**
     * How many bytes of the audio the format is decided by. Small files are read whole, because they may end within
     * their header. Of others only so much that a slow upload is known from its first bytes on.
     */
    static int bytesToLookAt(OptionalLong length) {
        boolean isSmall = length.orElse(Long.MAX_VALUE) <= AudioStart.USUAL_HEADER_BYTES;
        return isSmall ? AudioStart.USUAL_HEADER_BYTES : AudioFormat.SNIFFED_BYTES;
    }

    /**
     * The format of the audio.
     *
     * @param head the first {@link #bytesToLookAt}; if the audio is shorter, all of it
     * @param length of the audio, if known
     */
    static AudioFormat format(byte[] head, OptionalLong length) {
        if (head.length == 0) {
            throw new Refused(CoreRefusal.EMPTY_AUDIO);
        }
        var format = AudioFormat.sniff(head).orElseThrow(() -> new Refused(CoreRefusal.UNREADABLE_AUDIO));
        boolean isWhole = head.length < bytesToLookAt(length);
        if (!AudioStart.mayBeIn(format, head, isWhole ? head.length : length.orElse(Long.MAX_VALUE))) {
            throw new Refused(CoreRefusal.ONLY_A_HEADER);
        }
        return format;
    }

    static Refused conflict() {
        return new Refused(CoreRefusal.ID_TAKEN);
    }
}
