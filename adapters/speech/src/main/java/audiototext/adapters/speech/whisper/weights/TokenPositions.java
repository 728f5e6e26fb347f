package audiototext.adapters.speech.whisper.weights;

import audiototext.adapters.speech.onnx.Graph;
import java.io.IOException;
import java.util.List;

/**
 * What depends on the places of the new tokens in their texts.
 *
 * @param encodings the name of what is added to each token for its place
 * @param mask the name of what keeps a token from seeing later ones
 */
record TokenPositions(String encodings, String mask) {
    private static final int LONGEST_TEXT = 448;
    private static final float INVISIBLE = -1e9f;

    /** @param earlier the memory of a layer, texts × heads × earlier tokens × 64 */
    static TokenPositions of(WeightedGraph layers, String tokens, String earlier) throws IOException {
        var graph = layers.graph();
        var first = size(graph, earlier, 2);
        var end = graph.node("Add", List.of(first, size(graph, tokens, 1)));
        var encodings = layers.full("decoder/position_encodings/encodings");
        var causal = graph.tensor("causal", causal(), LONGEST_TEXT, LONGEST_TEXT);
        var rows = graph.node("Slice", List.of(causal, first, end, graph.numbers(0)));
        return new TokenPositions(
                graph.node("Slice", List.of(encodings, first, end, graph.numbers(0))),
                graph.node("Slice", List.of(rows, graph.numbers(0), end, graph.numbers(1))));
    }

    private static String size(Graph graph, String value, int dimension) {
        var shape = graph.node("Shape", List.of(value));
        return graph.node("Slice", List.of(shape, graph.numbers(dimension), graph.numbers(dimension + 1)));
    }

    private static float[] causal() {
        var mask = new float[LONGEST_TEXT * LONGEST_TEXT];
        for (int row = 0; row < LONGEST_TEXT; row++) {
            for (int column = row + 1; column < LONGEST_TEXT; column++) {
                mask[row * LONGEST_TEXT + column] = INVISIBLE;
            }
        }
        return mask;
    }
}
