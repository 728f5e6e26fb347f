package audiototext.adapters.speech.whisper.weights;

import static audiototext.adapters.speech.onnx.Attribute.decimal;
import static audiototext.adapters.speech.onnx.Attribute.number;
import static audiototext.adapters.speech.onnx.Attribute.numbers;

import audiototext.adapters.speech.onnx.Graph;
import java.io.IOException;
import java.util.List;

/** The layers that Whisper's encoder and decoder are made of, written into a graph with their weights. */
final class WeightedGraph {
    static final int HEAD_SIZE = 64;

    /** Computes with bytes where the processor can. */
    private static final int ACCURACY_OF_BYTES = 4;

    private final Graph graph;
    private final PublishedWeights weights;

    WeightedGraph(Graph graph, PublishedWeights weights) {
        this.graph = graph;
        this.weights = weights;
    }

    Graph graph() {
        return graph;
    }

    int[] shape(String name) {
        return weights.shape(name);
    }

    /** How many layers a side has. */
    int layers(String side) {
        int layers = 0;
        while (weights.has(side + "/layer_" + layers + "/self_attention/linear_0/weight")) {
            layers++;
        }
        return layers;
    }

    /** The model's width: how many numbers stand for a moment or a token. */
    int width() {
        return shape("encoder/conv1/weight")[0];
    }

    int heads() {
        return width() / HEAD_SIZE;
    }

    /** An array with full precision. */
    String full(String name) throws IOException {
        var shape = shape(name);
        var sizes = new long[shape.length];
        for (int i = 0; i < shape.length; i++) {
            sizes[i] = shape[i];
        }
        return graph.tensor(name, weights.read(name), sizes);
    }

    String linear(String input, String name) throws IOException {
        return linear(input, name, 0, shape(name + "/weight")[0]);
    }

    /** A part of a layer that computes several results: those of some rows. */
    String linear(String input, String name, int from, int to) throws IOException {
        var bias = graph.tensor(name + "/bias:" + from, weights.rows(name + "/bias", from, to), to - from);
        return graph.node("Add", List.of(product(input, blocks(name + "/weight", from, to)), bias));
    }

    Blocks blocks(String name, int from, int to) throws IOException {
        int length = shape(name)[1];
        var quantised = BlockQuantisation.of(weights.rows(name, from, to));
        int blocks = length / BlockQuantisation.BLOCK;
        return new Blocks(
                graph.tensor(name + ":" + from, quantised.values(), to - from, blocks, BlockQuantisation.BLOCK),
                graph.tensor(name + ":" + from + ":scales", quantised.scales(), to - from, blocks),
                to - from,
                length);
    }

    String product(String input, Blocks blocks) {
        return graph.microsoft(
                "MatMulNBits",
                List.of(input, blocks.values(), blocks.scales()),
                number("K", blocks.length()),
                number("N", blocks.rows()),
                number("bits", 8),
                number("block_size", BlockQuantisation.BLOCK),
                number("accuracy_level", ACCURACY_OF_BYTES));
    }

    String normalised(String input, String name) throws IOException {
        return graph.node(
                "LayerNormalization",
                List.of(input, full(name + "/gamma"), full(name + "/beta")),
                number("axis", -1),
                decimal("epsilon", 1e-5f));
    }

    /** The last part of each layer. */
    String feedForward(String input, String layer) throws IOException {
        var inner = linear(normalised(input, layer + "/ffn/layer_norm"), layer + "/ffn/linear_0");
        return graph.node("Add", List.of(input, linear(graph.node("Gelu", List.of(inner)), layer + "/ffn/linear_1")));
    }

    /** From rows of numbers to one row for each head: batch × heads × positions × 64. */
    String byHead(String input, long batch) {
        var split = graph.node("Reshape", List.of(input, graph.numbers(batch, -1, heads(), HEAD_SIZE)));
        return graph.node("Transpose", List.of(split), numbers("perm", 0, 2, 1, 3));
    }

    /**
     * Weights in blocks.
     *
     * @param values and {@code scales} are names
     */
    record Blocks(String values, String scales, int rows, int length) {}
}
