package audiototext.adapters.speech.models;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.audio.CannotTranscribe;
import audiototext.adapters.speech.ffmpeg.Ffmpeg;
import audiototext.adapters.speech.moonshine.MoonshineModel;
import audiototext.adapters.speech.moonshine.MoonshineRecogniser;
import audiototext.adapters.speech.recogniser.SegmentRecogniser;
import audiototext.adapters.speech.vad.SileroModel;
import audiototext.adapters.speech.whisper.WhisperModel;
import audiototext.adapters.speech.whisper.WhisperRecogniser;
import audiototext.domain.recording.Language;
import java.io.IOException;
import java.util.Optional;

/**
 * Everything that recognition needs, loaded and ready to run. Thread-safe.
 *
 * @param whisper absent where only English is understood
 */
public record SpeechModels(Ffmpeg ffmpeg, SileroModel silero, MoonshineModel moonshine, Optional<WhisperModel> whisper)
        implements AutoCloseable {

    /**
     * Loads in seconds.
     *
     * @throws IOException if a model cannot be read or unpacked, or FFmpeg does not run
     */
    public static SpeechModels load(SpeechFiles files) throws IOException, OrtException {
        var models = new ModelFiles(files);
        var ffmpeg = Ffmpeg.in(files.programs());
        var silero = models.silero();
        var whisper = Optional.<WhisperModel>empty();
        try {
            whisper = whisper(files);
            return new SpeechModels(ffmpeg, silero, models.moonshine(), whisper);
        } catch (IOException | OrtException | RuntimeException e) {
            close(whisper);
            silero.close();
            ffmpeg.close();
            throw e;
        }
    }

    /**
     * The recogniser for a language.
     *
     * @throws CannotTranscribe if no model here understands it: a recording can wait while the installation changes
     */
    public SegmentRecogniser recogniser(Language language) throws CannotTranscribe {
        if (language.primary().equals(moonshine.language().primary())) {
            return new MoonshineRecogniser(moonshine);
        }
        return new WhisperRecogniser(
                whisper.orElseThrow(CannotTranscribe::languageNotOffered), new Language(language.primary()));
    }

    private static Optional<WhisperModel> whisper(SpeechFiles files) throws IOException, OrtException {
        return files.englishOnly() || !PackagedWhisper.exists()
                ? Optional.empty()
                : Optional.of(PackagedWhisper.load(files.models()));
    }

    @Override
    public void close() throws OrtException {
        ffmpeg.close();
        silero.close();
        moonshine.close();
        close(whisper);
    }

    private static void close(Optional<WhisperModel> whisper) throws OrtException {
        if (whisper.isPresent()) {
            whisper.get().close();
        }
    }
}
