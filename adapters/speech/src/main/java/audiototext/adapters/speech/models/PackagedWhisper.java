package audiototext.adapters.speech.models;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.whisper.LanguageCodes;
import audiototext.adapters.speech.whisper.WhisperModel;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.SpeechModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whisper base, if the build found its weights. */
final class PackagedWhisper {
    private static final String VOCABULARY = "vocabulary.txt";
    private static final PackagedModel MODEL = new PackagedModel(
            "whisper-base",
            List.of("encoder.onnx", "encoder.weights", "decoder.onnx", "decoder.weights", "config.json", VOCABULARY),
            100);
    /** Enough of the revision to find it again. */
    private static final int SHORT = 7;

    private PackagedWhisper() {}

    static boolean exists() {
        return MODEL.exists();
    }

    /** The languages that it understands. */
    static Set<Language> languages() {
        try {
            return LanguageCodes.in(MODEL.text(VOCABULARY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param parent the folder for all models */
    static WhisperModel load(Path parent) throws IOException, OrtException {
        var revision = MODEL.version().substring(0, SHORT);
        return WhisperModel.in(MODEL.unpackedIn(parent), new SpeechModel("Whisper base", Optional.of(revision)));
    }
}
