package audiototext.adapters.speech.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the models: those packaged with this class, or the recogniser's from a folder if one is set. */
final class ModelFiles {
    private final Optional<Path> folder;

    ModelFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    byte[] encoder() throws IOException {
        return recogniser("encoder_model.onnx");
    }

    byte[] decoder() throws IOException {
        return recogniser("decoder_model_merged.onnx");
    }

    /** The same for all of Moonshine's English models. */
    byte[] vocabulary() throws IOException {
        return packaged("vocabulary.base64");
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
