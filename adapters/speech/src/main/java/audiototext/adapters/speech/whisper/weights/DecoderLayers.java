package audiototext.adapters.speech.whisper.weights;

import static audiototext.adapters.speech.onnx.Attribute.number;
import static audiototext.adapters.speech.onnx.Attribute.numbers;

import audiototext.adapters.speech.onnx.ElementType;
import audiototext.adapters.speech.onnx.Graph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The layers of Whisper's decoder, with the inputs and outputs for what they remember. */
final class DecoderLayers {
    private final WeightedGraph layers;
    private final Graph graph;
    private final String parents;
    private final Map<String, String> earlier = new HashMap<>();
    private final List<String> alignments = new ArrayList<>();

    /** @param parents the name of the input that says which row of the memory belongs to each text */
    DecoderLayers(WeightedGraph layers, String parents) {
        this.layers = layers;
        this.graph = layers.graph();
        this.parents = parents;
    }

    /**
     * Adds a layer.
     *
     * @param heads those of its cross-attention that follow the sound
     * @return its result
     */
    String add(String input, int layer, String mask, long... heads) throws IOException {
        var spoken = graph.node("Add", List.of(input, selfAttention(input, layer, mask)));
        var heard = graph.node("Add", List.of(spoken, crossAttention(spoken, layer, heads)));
        return layers.feedForward(heard, "decoder/layer_" + layer);
    }

    /** What the heads attend to, heads × texts · new tokens × 1 × pieces: a name for each layer that has such heads. */
    List<String> alignments() {
        return alignments;
    }

    /** The keys of the earlier tokens of a layer. */
    String earlierKey(int layer) {
        return earlier(layer, "key");
    }

    private String earlier(int layer, String part) {
        return earlier.computeIfAbsent("past_key_values." + layer + ".decoder." + part, this::inOrderOfParents);
    }

    private String inOrderOfParents(String name) {
        var heads = String.valueOf(layers.heads());
        graph.input(name, ElementType.FLOAT, "rows", heads, "past", String.valueOf(WeightedGraph.HEAD_SIZE));
        return graph.node("Gather", List.of(name, parents), number("axis", 0));
    }

    private String selfAttention(String input, int layer, String mask) throws IOException {
        int width = layers.width();
        var name = "decoder/layer_" + layer + "/self_attention";
        var normal = layers.normalised(input, name + "/layer_norm");
        var query = layers.byHead(scaled(layers.linear(normal, name + "/linear_0", 0, width)), 0);
        var key = present(layer, "key", layers.linear(normal, name + "/linear_0", width, 2 * width));
        var value = present(layer, "value", layers.linear(normal, name + "/linear_0", 2 * width, 3 * width));
        var scores = graph.node(
                "MatMul", List.of(query, graph.node("Transpose", List.of(key), numbers("perm", 0, 1, 3, 2))));
        var weights = graph.node("Softmax", List.of(graph.node("Add", List.of(scores, mask))), number("axis", -1));
        return layers.linear(joined(graph.node("MatMul", List.of(weights, value)), input), name + "/linear_1");
    }

    private String present(int layer, String part, String added) {
        var earlier = earlier(layer, part);
        var present = graph.node("Concat", List.of(earlier, layers.byHead(added, 0)), number("axis", 2));
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
    private String crossAttention(String input, int layer, long... heads) throws IOException {
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
        if (heads.length > 0) {
            alignments.add(graph.node("Gather", List.of(weights, graph.numbers(heads)), number("axis", 0)));
        }
        var values = graph.node("MatMul", List.of(weights, cross(layer, "value", "pieces", "64")));
        var joined = graph.node(
                "Reshape",
                List.of(
                        graph.node("Transpose", List.of(values), numbers("perm", 1, 2, 0, 3)),
                        graph.node("Shape", List.of(input))));
        return layers.linear(joined, name + "/linear_2");
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
}
