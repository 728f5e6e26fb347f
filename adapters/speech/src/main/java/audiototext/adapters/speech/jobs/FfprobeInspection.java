package audiototext.adapters.speech.jobs;

import audiototext.adapters.speech.audio.AudioFile;
import audiototext.adapters.speech.audio.CannotTranscribe;
import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.error.Failure;
import audiototext.domain.port.AudioInspection;
import audiototext.domain.recording.Submission;
import java.io.IOException;
import java.util.Optional;

/** Looks into audio with {@code ffprobe}, in a few hundredths of a second. */
public final class FfprobeInspection implements AudioInspection {
    private final Recogniser recogniser;
    private final AudioFiles audio;

    /** @param recogniser has FFmpeg */
    public FfprobeInspection(Recogniser recogniser, AudioFiles audio) {
        this.recogniser = recogniser;
        this.audio = audio;
    }

    @Override
    public Optional<Failure> problem(Submission submission) throws IOException {
        if (!recogniser.isReady()) {
            throw new IOException("FFmpeg is not ready");
        }
        try {
            AudioFile.open(recogniser.models().ffmpeg(), audio.file(submission)).checkLength();
            return Optional.empty();
        } catch (CannotTranscribe e) {
            return Optional.of(e.failure());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted before FFmpeg was ready", e);
        }
    }
}
