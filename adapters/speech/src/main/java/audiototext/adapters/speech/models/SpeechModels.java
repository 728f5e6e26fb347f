package audiototext.adapters.speech.models;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.audio.Ffmpeg;
import audiototext.adapters.speech.moonshine.MoonshineModel;
import audiototext.adapters.speech.recogniser.Vocabulary;
import audiototext.adapters.speech.vad.SileroModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Everything that recognition needs, loaded. Thread-safe. */
public record SpeechModels(SileroModel silero, MoonshineModel moonshine, Vocabulary vocabulary)
        implements AutoCloseable {

    /**
     * Loads in seconds.
     *
     * @param folder as in {@link Recogniser#loadInBackground}
     * @throws IOException if a model cannot be read
     */
    public static SpeechModels load(Optional<Path> folder) throws IOException, OrtException {
        var files = new ModelFiles(folder);
        Ffmpeg.load();
        var vocabulary = new Vocabulary(files.vocabulary());
        var silero = new SileroModel(files.silero());
        try {
            return new SpeechModels(silero, MoonshineModel.of(files.encoder(), files.decoder()), vocabulary);
        } catch (IOException | OrtException | RuntimeException e) {
            silero.close();
            throw e;
        }
    }

    @Override
    public void close() throws OrtException {
        silero.close();
        moonshine.close();
    }
}
