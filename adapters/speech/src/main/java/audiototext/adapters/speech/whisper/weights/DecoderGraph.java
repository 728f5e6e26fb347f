package audiototext.adapters.speech.whisper.weights;

import static audiototext.adapters.speech.onnx.Attribute.number;
import static audiototext.adapters.speech.onnx.Attribute.numbers;

import audiototext.adapters.speech.onnx.ElementType;
import audiototext.adapters.speech.onnx.Graph;
import java.io.IOException;
import java.util.List;

/**
 * Whisper's decoder for several texts at once that share one sound. The names are those of Hugging Face's exports:
 *
 * <ul>
 *   <li>{@code input_ids}: texts × new tokens
 *   <li>{@code parents}: for each text its row in the memory
 *   <li>{@code past_key_values.N.decoder.key} and {@code .value}: the memory, rows × heads × earlier tokens × 64
 *   <li>{@code past_key_values.N.encoder.key} and {@code .value}: as {@link EncoderGraph} gives them
 *   <li>{@code logits}: texts × new tokens × vocabulary
 *   <li>{@code present.N.decoder.key} and {@code .value}: the memory with the new tokens
 *   <li>{@code alignment}: texts · new tokens × heads × pieces, what the heads that follow the sound attend to
 * </ul>
 */
final class DecoderGraph {
    private static final String EMBEDDINGS = "decoder/embeddings/weight";

    private final WeightedGraph layers;
    private final Graph graph;
    private final List<AlignmentHead> alignmentHeads;

    DecoderGraph(WeightedGraph layers, List<AlignmentHead> alignmentHeads) {
        this.layers = layers;
        this.graph = layers.graph();
        this.alignmentHeads = alignmentHeads;
    }

    void write() throws IOException {
        var tokens = graph.input("input_ids", ElementType.INT64, "texts", "new");
        var parents = graph.input("parents", ElementType.INT64, "texts");
        var embeddings = layers.blocks(EMBEDDINGS, 0, layers.shape(EMBEDDINGS)[0]);
        var decoder = new DecoderLayers(layers, parents);
        var positions = TokenPositions.of(layers, tokens, decoder.earlierKey(0));
        var text = graph.node("Add", List.of(embedded(tokens, embeddings), positions.encodings()));
        for (int i = 0; i < layers.layers("decoder"); i++) {
            text = decoder.add(text, i, positions.mask(), heads(i));
        }
        text = layers.normalised(text, "decoder/layer_norm");
        var vocabulary = String.valueOf(embeddings.rows());
        graph.output("logits", layers.product(text, embeddings), ElementType.FLOAT, "texts", "new", vocabulary);
        outputAlignment(decoder.alignments());
    }

    private void outputAlignment(List<String> byLayer) {
        var attention = graph.node("Concat", byLayer, number("axis", 0));
        var byText = graph.node("Transpose", List.of(attention), numbers("perm", 1, 0, 3, 2));
        graph.output(
                "alignment",
                graph.node("Squeeze", List.of(byText, graph.numbers(-1))),
                ElementType.FLOAT,
                "rows",
                String.valueOf(alignmentHeads.size()),
                "pieces");
    }

    private long[] heads(int layer) {
        return alignmentHeads.stream()
                .filter(head -> head.layer() == layer)
                .mapToLong(AlignmentHead::head)
                .toArray();
    }

    /** The rows of the embeddings, out of their blocks. */
    private String embedded(String tokens, WeightedGraph.Blocks embeddings) {
        var bytes = graph.node("Gather", List.of(embeddings.values(), tokens));
        var values =
                graph.node("Sub", List.of(graph.node("Cast", List.of(bytes), number("to", 1)), graph.decimal(128)));
        var scales = graph.node(
                "Unsqueeze", List.of(graph.node("Gather", List.of(embeddings.scales(), tokens)), graph.numbers(-1)));
        return graph.node(
                "Reshape", List.of(graph.node("Mul", List.of(values, scales)), graph.numbers(0, 0, layers.width())));
    }
}
