package audiototext.application;

import audiototext.application.SubmitRecording.Request;
import audiototext.application.language.SpokenLanguages;
import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.sniffing.AudioSniffer;
import audiototext.domain.recording.sniffing.AudioStart;

/** Decides whether a submission is accepted. */
public final class SubmissionRules {
    private final Transcription transcription;
    private final SpokenLanguages languages;

    public SubmissionRules(Transcription transcription) {
        this.transcription = transcription;
        this.languages = new SpokenLanguages(transcription);
    }

    /**
     * The checks that do not need the audio.
     *
     * @return the language to transcribe it in
     */
    Language check(Request request) {
        if (request.id().isMadeFromKey()) {
            throw new Refused(CoreRefusal.RESERVED_ID);
        }
        var language = languages.understood(request.language().orElse(Language.AUTO));
        if (request.length().orElse(0) > AudioContent.MAX_BYTES) {
            throw MeasuredAudio.tooLarge();
        }
        return language;
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
