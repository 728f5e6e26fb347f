package audiototext.bootstrap.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.port.Recordings;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioProgress;
import audiototext.domain.recording.Progress;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import jakarta.enterprise.context.ApplicationScoped;

/** Replaces what the transcription found out about a recording's audio with the findings of a test. */
@ApplicationScoped
public class FoundAudio {
    private final Recordings recordings;

    FoundAudio(Recordings recordings) {
        this.recordings = recordings;
    }

    /** @param path of the recording, which is transcribed */
    public void find(String path, AudioFindings findings) {
        var id = RecordingId.parse(path.substring(path.lastIndexOf('/') + 1));
        var recording = recordings.find(id).orElseThrow();
        assertThat(recordings.replace(with(recording, findings))).isTrue();
    }

    private static Recording with(Recording recording, AudioFindings findings) {
        var before = recording.progress();
        var audio = new AudioProgress(
                before.content(), before.length(), before.transcribed(), before.language(), findings, before.copy());
        var progress =
                new Progress(before.status(), audio, before.transcribedAt(), before.deliveredAt(), before.failure());
        return new Recording(recording.submission(), progress, recording.work(), recording.version());
    }
}
