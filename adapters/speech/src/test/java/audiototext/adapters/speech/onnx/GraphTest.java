package audiototext.adapters.speech.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OnnxTensor;
import audiototext.adapters.speech.recogniser.OnnxRuntime;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ONNX Runtime runs what is written. */
class GraphTest {
    @TempDir
    private Path folder;

    @Test
    void aConstantInTheFileOfTensorsIsAdded() throws Exception {
        var result = run(graph -> graph.node("Add", List.of("x", graph.tensor("ten", new float[] {10, 20, 30}, 3))));

        assertThat(result).containsExactly(11, 22, 33);
    }

    @Test
    void eachConstantInTheFileHasItsPlace() throws Exception {
        var result = run(graph -> {
            var one = graph.tensor("one", new float[] {10, 20, 30}, 3);
            var other = graph.tensor("other", new float[] {100, 200, 300}, 3);
            return graph.node("Add", List.of(graph.node("Add", List.of("x", one)), other));
        });

        assertThat(result).containsExactly(111, 222, 333);
    }

    @Test
    void bytesInTheFileOfTensorsAreUnsigned() throws Exception {
        var result = run(graph -> {
            var bytes = graph.tensor("bytes", new byte[] {1, 0, (byte) 255}, 3);
            return graph.node("Add", List.of("x", graph.node("Cast", List.of(bytes), Attribute.number("to", 1))));
        });

        assertThat(result).containsExactly(2, 2, 258);
    }

    @Test
    void aSmallConstantMayBeUsedTwice() throws Exception {
        var result = run(graph -> {
            var once = graph.node("Mul", List.of("x", graph.decimal(0.5)));
            return graph.node("Mul", List.of(once, graph.decimal(0.5)));
        });

        assertThat(result).containsExactly(0.25f, 0.5f, 0.75f);
    }

    @Test
    void wholeNumbersAreAShape() throws Exception {
        var result = run(graph -> {
            var column = graph.node("Reshape", List.of("x", graph.numbers(3, 1)));
            return graph.node("Reshape", List.of(column, graph.numbers(-1)));
        });

        assertThat(result).containsExactly(1, 2, 3);
    }

    @Test
    void anOperatorHasItsAttributes() throws Exception {
        var result = run(graph ->
                graph.node("LeakyRelu", List.of(graph.node("Neg", List.of("x"))), Attribute.decimal("alpha", 2)));

        assertThat(result).containsExactly(-2, -4, -6);
    }

    @Test
    void operatorsOfOnnxRuntimeAreKnown() throws Exception {
        var result =
                run(graph -> graph.microsoft("BiasGelu", List.of("x", graph.tensor("b", new float[] {99, 98, 97}, 3))));

        assertThat(result).containsExactly(100, 100, 100);
    }

    /** What a graph makes of the input 1, 2, 3. */
    private float[] run(Content content) throws Exception {
        try (var session = OnnxRuntime.session(write(content));
                var x = OnnxTensor.createTensor(
                        OnnxRuntime.environment(), FloatBuffer.wrap(new float[] {1, 2, 3}), new long[] {3});
                var result = session.run(Map.of("x", x))) {
            return (float[]) result.get("y").orElseThrow().getValue();
        }
    }

    private Path write(Content content) throws IOException {
        var file = folder.resolve("graph.onnx");
        try (var tensors = new TensorFile(folder.resolve("graph.weights"))) {
            var graph = new Graph("graph", tensors);
            graph.input("x", ElementType.FLOAT, "3");
            graph.output("y", content.write(graph), ElementType.FLOAT, "length");
            return Files.write(file, graph.toBytes());
        }
    }

    private interface Content {
        /** @return the result's name */
        String write(Graph graph) throws IOException;
    }
}
