package audiototext.adapters.speech.moonshine;

import audiototext.adapters.speech.recogniser.CrossAttentionOutputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Makes a folder that the recogniser loads out of a folder with a Moonshine model as published: {@code
 * encoder_model.onnx} and {@code decoder_model_merged.onnx}.
 */
public final class MoonshineConversion {
    static final String ENCODER = "encoder.onnx";
    static final String DECODER = "decoder.onnx";

    private MoonshineConversion() {}

    /** The build calls this. @param arguments the published folder, and the one to make */
    public static void main(String[] arguments) throws IOException {
        convert(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** @throws IOException if a file is missing, or one cannot be read or written */
    public static void convert(Path published, Path folder) throws IOException {
        var encoder = present(published.resolve("encoder_model.onnx"));
        var decoder = present(published.resolve("decoder_model_merged.onnx"));
        Files.createDirectories(folder);
        Files.copy(encoder, folder.resolve(ENCODER), StandardCopyOption.REPLACE_EXISTING);
        Files.write(folder.resolve(DECODER), CrossAttentionOutputs.addTo(Files.readAllBytes(decoder)));
    }

    private static Path present(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("there is no model at " + file.toAbsolutePath()
                    + "; put it there, or remove the setting of the model folder to use the packaged one");
        }
        return file;
    }
}
