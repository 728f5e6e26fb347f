package audiototext.adapters.speech.whisper.weights;

import static audiototext.adapters.speech.onnx.Attribute.number;
import static audiototext.adapters.speech.onnx.Attribute.numbers;

import audiototext.adapters.speech.onnx.ElementType;
import audiototext.adapters.speech.onnx.Graph;
import java.io.IOException;
import java.util.ArrayList;
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
    private static final int LONGEST_TEXT = 448;
    private static final String EMBEDDINGS = "decoder/embeddings/weight";

    private final WeightedGraph layers;
    private final Graph graph;
    private final List<AlignmentHead> alignmentHeads;
    private final List<String> alignments = new ArrayList<>();

    DecoderGraph(WeightedGraph layers, List<AlignmentHead> alignmentHeads) {
        this.layers = layers;
        this.graph = layers.graph();
        this.alignmentHeads = alignmentHeads;
    }

    void write() throws IOException {
        var tokens = graph.input("input_ids", ElementType.INT64, "texts", "new");
        var parents = graph.input("parents", ElementType.INT64, "texts");
        var embeddings = layers.blocks(EMBEDDINGS, 0, layers.shape(EMBEDDINGS)[0]);
        Positions positions = null;
        var text = embedded(tokens, embeddings);
        for (int i = 0; i < layers.layers("decoder"); i++) {
            var memory = memory(i, parents);
            if (positions == null) {
                positions = positions(tokens, memory.key());
                text = graph.node("Add", List.of(text, positions.encodings()));
            }
            text = layer(text, i, memory, positions.mask());
        }
        text = layers.normalised(text, "decoder/layer_norm");
        var vocabulary = String.valueOf(embeddings.rows());
        graph.output("logits", layers.product(text, embeddings), ElementType.FLOAT, "texts", "new", vocabulary);
        var attention = graph.node("Concat", alignments, number("axis", 0));
        var byText = graph.node("Transpose", List.of(attention), numbers("perm", 1, 0, 3, 2));
        graph.output(
                "alignment",
                graph.node("Squeeze", List.of(byText, graph.numbers(-1))),
                ElementType.FLOAT,
                "rows",
                String.valueOf(alignmentHeads.size()),
                "pieces");
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

    private Memory memory(int layer, String parents) {
        return new Memory(past(layer, "key", parents), past(layer, "value", parents));
    }

    private String past(int layer, String part, String parents) {
        var name = graph.input(
                "past_key_values." + layer + ".decoder." + part,
                ElementType.FLOAT,
                "rows",
                String.valueOf(layers.heads()),
                "past",
                String.valueOf(WeightedGraph.HEAD_SIZE));
        return graph.node("Gather", List.of(name, parents), number("axis", 0));
    }

    private Positions positions(String tokens, String past) throws IOException {
        var earlier =
                graph.node("Slice", List.of(graph.node("Shape", List.of(past)), graph.numbers(2), graph.numbers(3)));
        var added =
                graph.node("Slice", List.of(graph.node("Shape", List.of(tokens)), graph.numbers(1), graph.numbers(2)));
        var total = graph.node("Add", List.of(earlier, added));
        var rows = graph.node(
                "Slice",
                List.of(
                        graph.tensor("causal", causal(), LONGEST_TEXT, LONGEST_TEXT),
                        earlier,
                        total,
                        graph.numbers(0)));
        return new Positions(
                graph.node(
                        "Slice",
                        List.of(layers.full("decoder/position_encodings/encodings"), earlier, total, graph.numbers(0))),
                graph.node("Slice", List.of(rows, graph.numbers(0), total, graph.numbers(1))));
    }

    /** No token sees a later one. */
    private static float[] causal() {
        var mask = new float[LONGEST_TEXT * LONGEST_TEXT];
        for (int row = 0; row < LONGEST_TEXT; row++) {
            for (int column = row + 1; column < LONGEST_TEXT; column++) {
                mask[row * LONGEST_TEXT + column] = -1e9f;
            }
        }
        return mask;
    }

    private String layer(String input, int layer, Memory memory, String mask) throws IOException {
        var name = "decoder/layer_" + layer;
        var spoken = graph.node("Add", List.of(input, selfAttention(input, layer, memory, mask)));
        var heard = graph.node("Add", List.of(spoken, crossAttention(spoken, layer)));
        return layers.feedForward(heard, name);
    }

    private String selfAttention(String input, int layer, Memory memory, String mask) throws IOException {
        int width = layers.width();
        var name = "decoder/layer_" + layer + "/self_attention";
        var normal = layers.normalised(input, name + "/layer_norm");
        var query = layers.byHead(scaled(layers.linear(normal, name + "/linear_0", 0, width)), 0);
        var key = present(layer, "key", memory.key(), layers.linear(normal, name + "/linear_0", width, 2 * width));
        var value = present(
                layer, "value", memory.value(), layers.linear(normal, name + "/linear_0", 2 * width, 3 * width));
        var scores = graph.node(
                "MatMul", List.of(query, graph.node("Transpose", List.of(key), numbers("perm", 0, 1, 3, 2))));
        var weights = graph.node("Softmax", List.of(graph.node("Add", List.of(scores, mask))), number("axis", -1));
        return layers.linear(joined(graph.node("MatMul", List.of(weights, value)), input), name + "/linear_1");
    }

    private String present(int layer, String part, String past, String added) {
        var present = graph.node("Concat", List.of(past, layers.byHead(added, 0)), number("axis", 2));
        graph.output(
                "present." + layer + ".decoder." + part,
                present,
                ElementType.FLOAT,
                "texts",
                String.valueOf(layers.heads()),
                "total",
                String.valueOf(WeightedGraph.HEAD_SIZE));
        return present;
    }

    /**
     * All texts attend to the one sound. Each head goes through its texts one by one, while its part of the sound is in
     * the processor's cache: heads × texts · new tokens × 1 × 64.
     */
    private String crossAttention(String input, int layer) throws IOException {
        var name = "decoder/layer_" + layer + "/attention";
        var normal = layers.normalised(input, name + "/layer_norm");
        var rows = graph.node(
                "Reshape",
                List.of(
                        scaled(layers.linear(normal, name + "/linear_0")),
                        graph.numbers(-1, layers.heads(), 1, WeightedGraph.HEAD_SIZE)));
        var query = graph.node("Transpose", List.of(rows), numbers("perm", 1, 0, 2, 3));
        var scores = graph.node("MatMul", List.of(query, cross(layer, "key", "64", "pieces")));
        var weights = graph.node("Softmax", List.of(scores), number("axis", -1));
        addAlignment(layer, weights);
        var values = graph.node("MatMul", List.of(weights, cross(layer, "value", "pieces", "64")));
        var joined = graph.node(
                "Reshape",
                List.of(
                        graph.node("Transpose", List.of(values), numbers("perm", 1, 2, 0, 3)),
                        graph.node("Shape", List.of(input))));
        return layers.linear(joined, name + "/linear_2");
    }

    private void addAlignment(int layer, String weights) {
        var heads = alignmentHeads.stream()
                .filter(head -> head.layer() == layer)
                .mapToLong(AlignmentHead::head)
                .toArray();
        if (heads.length > 0) {
            alignments.add(graph.node("Gather", List.of(weights, graph.numbers(heads)), number("axis", 0)));
        }
    }

    private String cross(int layer, String part, String rows, String columns) {
        return graph.input(
                "past_key_values." + layer + ".encoder." + part,
                ElementType.FLOAT,
                String.valueOf(layers.heads()),
                "1",
                rows,
                columns);
    }

    private String scaled(String query) {
        return graph.node("Mul", List.of(query, graph.decimal(1 / Math.sqrt(WeightedGraph.HEAD_SIZE))));
    }

    /** The heads' results side by side, in the shape of the layer's input. */
    private String joined(String byHead, String like) {
        var rows = graph.node("Transpose", List.of(byHead), numbers("perm", 0, 2, 1, 3));
        return graph.node("Reshape", List.of(rows, graph.node("Shape", List.of(like))));
    }

    private record Memory(String key, String value) {}

    private record Positions(String encodings, String mask) {}
}
