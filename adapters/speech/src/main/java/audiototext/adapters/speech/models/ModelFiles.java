package audiototext.adapters.speech.models;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.moonshine.MoonshineConversion;
import audiototext.adapters.speech.moonshine.MoonshineModel;
import audiototext.adapters.speech.moonshine.MoonshineVocabulary;
import audiototext.adapters.speech.vad.SileroModel;
import audiototext.domain.transcript.SpeechModel;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Loads the models that English needs: those packaged with this class, or Moonshine from a folder if one is set. */
final class ModelFiles {
    private static final PackagedModel TINY =
            new PackagedModel("moonshine-tiny", List.of("encoder.onnx", "decoder.onnx"), 30);

    private final SpeechFiles files;

    ModelFiles(SpeechFiles files) {
        this.files = files;
    }

    MoonshineModel moonshine() throws IOException, OrtException {
        // The same for all of Moonshine's English models.
        var vocabulary = new MoonshineVocabulary(packaged("vocabulary.base64"));
        if (files.moonshine().isEmpty()) {
            var name = new SpeechModel("Moonshine Tiny", Optional.of(TINY.version()));
            return MoonshineModel.in(TINY.unpackedIn(files.models()), vocabulary, name);
        }
        var converted = files.models().resolve("moonshine-other");
        MoonshineConversion.convert(files.moonshine().get(), converted);
        return MoonshineModel.in(converted, vocabulary, new SpeechModel("Moonshine", Optional.empty()));
    }

    SileroModel silero() throws IOException, OrtException {
        return new SileroModel(packaged("silero_vad_v5.onnx"));
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
