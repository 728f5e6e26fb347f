package audiototext.adapters.speech.whisper.weights;

import static audiototext.adapters.speech.onnx.Attribute.number;
import static audiototext.adapters.speech.onnx.Attribute.numbers;
import static audiototext.adapters.speech.onnx.Attribute.text;

import audiototext.adapters.speech.onnx.ElementType;
import audiototext.adapters.speech.onnx.Graph;
import java.io.IOException;
import java.util.List;

/**
 * Whisper's encoder, from samples to what each layer of the decoder attends to. Input {@code samples}: 1 × samples at 16
 * kHz, a multiple of 320. Outputs for each layer of the decoder: {@code past_key_values.N.encoder.key}, heads × 1 × 64 × pieces,
 * and {@code past_key_values.N.encoder.value}, heads × 1 × pieces × 64, with a piece for each 20 ms.
 */
final class EncoderGraph {
    private static final int HOP = 160;

    private final WeightedGraph layers;
    private final Graph graph;

    EncoderGraph(WeightedGraph layers) {
        this.layers = layers;
        this.graph = layers.graph();
    }

    void write() throws IOException {
        var sound = positioned(convolved(logMel(graph.input("samples", ElementType.FLOAT, "1", "samples"))));
        for (int i = 0; i < layers.layers("encoder"); i++) {
            sound = layer(sound, "encoder/layer_" + i);
        }
        sound = layers.normalised(sound, "encoder/layer_norm");
        for (int i = 0; i < layers.layers("decoder"); i++) {
            crossAttention(sound, i);
        }
    }

    /** Whisper's features: the logarithm of the power in each filter, limited to 80 dB below the loudest. */
    private String logMel(String samples) throws IOException {
        int filters = layers.shape("encoder/conv1/weight")[1];
        var mel = graph.tensor(
                "mel", MelFilters.of(filters, SpectrumKernel.FREQUENCIES), filters, SpectrumKernel.FREQUENCIES);
        var power = graph.node("MatMul", List.of(mel, powerSpectrum(samples)));
        var natural = graph.node("Log", List.of(graph.node("Max", List.of(power, graph.decimal(1e-10)))));
        var log = graph.node("Mul", List.of(natural, graph.decimal(1 / Math.log(10))));
        var loudest = graph.node("ReduceMax", List.of(log), number("keepdims", 1));
        var floor = graph.node("Sub", List.of(loudest, graph.decimal(8)));
        var limited = graph.node("Max", List.of(log, floor));
        var shifted = graph.node("Add", List.of(limited, graph.decimal(4)));
        return graph.node("Mul", List.of(shifted, graph.decimal(0.25)));
    }

    /** 1 × frequencies × frames. */
    private String powerSpectrum(String samples) throws IOException {
        int half = SpectrumKernel.WINDOW / 2;
        var kernel = graph.tensor(
                "spectrum", SpectrumKernel.rows(), 2L * SpectrumKernel.FREQUENCIES, 1, SpectrumKernel.WINDOW);
        var channel = graph.node("Unsqueeze", List.of(samples, graph.numbers(1)));
        var padded =
                graph.node("Pad", List.of(channel, graph.numbers(0, 0, half, 0, 0, half)), text("mode", "reflect"));
        var parts = graph.node("Conv", List.of(padded, kernel), numbers("strides", HOP));
        // Whisper leaves out the last frame.
        var frames = sliced(parts, 0, -1, 2);
        var squares = graph.node("Mul", List.of(frames, frames));
        return graph.node(
                "Add",
                List.of(
                        sliced(squares, 0, SpectrumKernel.FREQUENCIES, 1),
                        sliced(squares, SpectrumKernel.FREQUENCIES, 2L * SpectrumKernel.FREQUENCIES, 1)));
    }

    private String sliced(String value, long from, long to, long axis) {
        return graph.node("Slice", List.of(value, graph.numbers(from), graph.numbers(to), graph.numbers(axis)));
    }

    /** 1 × pieces × width. */
    private String convolved(String features) throws IOException {
        var value = features;
        for (int i = 1; i <= 2; i++) {
            var name = "encoder/conv" + i;
            var inputs = List.of(value, layers.full(name + "/weight"), layers.full(name + "/bias"));
            value = graph.node(
                    "Gelu", List.of(graph.node("Conv", inputs, numbers("pads", 1, 1), numbers("strides", i))));
        }
        return graph.node("Transpose", List.of(value), numbers("perm", 0, 2, 1));
    }

    private String positioned(String value) throws IOException {
        var all = layers.full("encoder/position_encodings/encodings");
        var pieces =
                graph.node("Slice", List.of(graph.node("Shape", List.of(value)), graph.numbers(1), graph.numbers(2)));
        var used = graph.node("Slice", List.of(all, graph.numbers(0), pieces, graph.numbers(0)));
        return graph.node("Add", List.of(value, used));
    }

    private String layer(String input, String name) throws IOException {
        int width = layers.width();
        var attention = name + "/self_attention";
        var normal = layers.normalised(input, attention + "/layer_norm");
        var attended = graph.microsoft(
                "MultiHeadAttention",
                List.of(
                        layers.linear(normal, attention + "/linear_0", 0, width),
                        layers.linear(normal, attention + "/linear_0", width, 2 * width),
                        layers.linear(normal, attention + "/linear_0", 2 * width, 3 * width)),
                number("num_heads", layers.heads()));
        var added = graph.node("Add", List.of(input, layers.linear(attended, attention + "/linear_1")));
        return layers.feedForward(added, name);
    }

    private void crossAttention(String sound, int layer) throws IOException {
        int width = layers.width();
        var name = "decoder/layer_" + layer + "/attention/linear_1";
        var key = byHead(layers.linear(sound, name, 0, width), 2, 0, 3, 1);
        var value = byHead(layers.linear(sound, name, width, 2 * width), 2, 0, 1, 3);
        var heads = String.valueOf(layers.heads());
        var prefix = "past_key_values." + layer + ".encoder.";
        graph.output(prefix + "key", key, ElementType.FLOAT, heads, "1", "64", "pieces");
        graph.output(prefix + "value", value, ElementType.FLOAT, heads, "1", "pieces", "64");
    }

    /** @param order of the dimensions 1, pieces, heads, 64 */
    private String byHead(String rows, long... order) {
        var split = graph.node("Reshape", List.of(rows, graph.numbers(1, -1, layers.heads(), WeightedGraph.HEAD_SIZE)));
        return graph.node("Transpose", List.of(split), numbers("perm", order));
    }
}
