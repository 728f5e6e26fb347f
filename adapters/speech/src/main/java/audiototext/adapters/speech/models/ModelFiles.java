package audiototext.adapters.speech.models;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.moonshine.MoonshineModel;
import audiototext.adapters.speech.moonshine.MoonshineVocabulary;
import audiototext.domain.transcript.SpeechModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the models: those packaged with this class, or the recogniser's from a folder if one is set. */
final class ModelFiles {
    private final Optional<Path> folder;

    ModelFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    MoonshineModel moonshine() throws IOException, OrtException {
        var model = folder.isPresent()
                ? new SpeechModel("Moonshine", Optional.empty())
                : new SpeechModel("Moonshine Tiny", Optional.of(version()));
        return MoonshineModel.of(
                recogniser("encoder_model.onnx"), recogniser("decoder_model_merged.onnx"), vocabulary(), model);
    }

    /** The same for all of Moonshine's English models. */
    private static MoonshineVocabulary vocabulary() throws IOException {
        return new MoonshineVocabulary(packaged("vocabulary.base64"));
    }

    private static String version() throws IOException {
        return new String(packaged("moonshine-version.txt"), StandardCharsets.UTF_8).strip();
    }

    byte[] silero() throws IOException {
        return packaged("silero_vad_v5.onnx");
    }

    private byte[] recogniser(String name) throws IOException {
        if (folder.isEmpty()) {
            return packaged(name);
        }
        var file = folder.get().resolve(name);
        if (!Files.isReadable(file)) {
            throw new IOException("there is no model at " + file.toAbsolutePath()
                    + "; put it there, or remove the setting of the model folder to use the packaged one");
        }
        return Files.readAllBytes(file);
    }

    private static byte[] packaged(String name) throws IOException {
        try (var resource = ModelFiles.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IOException("the model " + name + " is not packaged; build the application again");
            }
            return resource.readAllBytes();
        }
    }
}
