package audiototext.adapters.speech.whisper.weights;

import audiototext.adapters.speech.onnx.Graph;
import audiototext.adapters.speech.onnx.TensorFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a folder that the recogniser loads out of a folder with a Whisper model as published for CTranslate2: {@code
 * model.bin}, {@code config.json} and {@code vocabulary.txt}. Takes seconds and little memory.
 */
public final class WhisperConversion {
    private final Path published;
    private final Path folder;

    private WhisperConversion(Path published, Path folder) {
        this.published = published;
        this.folder = folder;
    }

    /** The build calls this. @param arguments the published folder, and the one to make */
    public static void main(String[] arguments) throws IOException {
        convert(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** @throws IOException if a file cannot be read or written, or is not of that kind */
    public static void convert(Path published, Path folder) throws IOException {
        Files.createDirectories(folder);
        new WhisperConversion(published, folder).convert();
    }

    private void convert() throws IOException {
        for (var name : List.of("config.json", "vocabulary.txt")) {
            Files.write(folder.resolve(name), Files.readAllBytes(published.resolve(name)));
        }
        var heads = alignmentHeads(new ObjectMapper()
                .readTree(folder.resolve("config.json").toFile())
                .path("alignment_heads"));
        try (var weights = new PublishedWeights(published.resolve("model.bin"))) {
            write("encoder", weights, layers -> new EncoderGraph(layers).write());
            write("decoder", weights, layers -> new DecoderGraph(layers, heads).write());
        }
    }

    private void write(String name, PublishedWeights weights, Content content) throws IOException {
        try (var tensors = new TensorFile(folder.resolve(name + ".weights"))) {
            var graph = new Graph(name, tensors);
            content.write(new WeightedGraph(graph, weights));
            Files.write(folder.resolve(name + ".onnx"), graph.toBytes());
        }
    }

    private static List<AlignmentHead> alignmentHeads(JsonNode pairs) {
        var heads = new ArrayList<AlignmentHead>();
        pairs.forEach(pair ->
                heads.add(new AlignmentHead(pair.get(0).asInt(), pair.get(1).asInt())));
        return heads;
    }

    private interface Content {
        void write(WeightedGraph layers) throws IOException;
    }
}
