package audiototext.adapters.speech.models;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.ffmpeg.Ffmpeg;
import audiototext.adapters.speech.moonshine.MoonshineModel;
import audiototext.adapters.speech.moonshine.MoonshineVocabulary;
import audiototext.adapters.speech.vad.SileroModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Everything that recognition needs, loaded and ready to run. Thread-safe. */
public record SpeechModels(Ffmpeg ffmpeg, SileroModel silero, MoonshineModel moonshine, MoonshineVocabulary vocabulary)
        implements AutoCloseable {

    /**
     * Loads in seconds.
     *
     * @param programs and {@code modelFolder} as in {@link Recogniser#loadInBackground}
     * @throws IOException if a model cannot be read, or FFmpeg does not run
     */
    public static SpeechModels load(Path programs, Optional<Path> modelFolder) throws IOException, OrtException {
        var files = new ModelFiles(modelFolder);
        var vocabulary = new MoonshineVocabulary(files.vocabulary());
        var ffmpeg = Ffmpeg.in(programs);
        var silero = new SileroModel(files.silero());
        try {
            return new SpeechModels(ffmpeg, silero, MoonshineModel.of(files.encoder(), files.decoder()), vocabulary);
        } catch (IOException | OrtException | RuntimeException e) {
            silero.close();
            ffmpeg.close();
            throw e;
        }
    }

    @Override
    public void close() throws OrtException {
        ffmpeg.close();
        silero.close();
        moonshine.close();
    }
}
