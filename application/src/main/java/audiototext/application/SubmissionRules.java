package audiototext.application;

import audiototext.application.SubmitRecording.Request;
import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.sniffing.AudioSniffer;
import audiototext.domain.recording.sniffing.AudioStart;
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

    /** The format of the audio, if it is one that can be transcribed. */
    AudioFormat format(AudioHead head, String fileName) {
        if (head.bytes().length == 0) {
            throw new Refused(CoreRefusal.EMPTY_AUDIO);
        }
        var format = AudioSniffer.sniff(head.bytes(), fileName)
                .orElseThrow(() -> new Refused(CoreRefusal.UNREADABLE_AUDIO, read()));
        if (!transcription.formats().contains(format)) {
            throw new Refused(CoreRefusal.FORMAT_NOT_READ, format.label(), read());
        }
        if (!AudioStart.mayBeIn(format, head.bytes(), head.length())) {
            throw new Refused(CoreRefusal.ONLY_A_HEADER);
        }
        return format;
    }

    private String read() {
        return AudioFormat.labels(transcription.formats());
    }

    static Refused conflict() {
        return new Refused(CoreRefusal.ID_TAKEN);
    }
}
