package audiototext.adapters.speech.recogniser;

import audiototext.adapters.speech.onnx.ProtobufMessage;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes a Moonshine decoder show what it pays attention to. For each token the published models compute how much each
 * piece of the sound contributed to it (the softmax of the cross-attention), but do not output it, and the times of the
 * words are derived from it. So outputs {@code cross.0}, {@code cross.1}, … are added to the graph, one per layer.
 *
 * <p>The decoder is an {@code If} node with two branches, for the first token and for later ones; each branch gets the
 * outputs, then the node, then the graph. Field numbers are those of ONNX's public {@code onnx.proto}.
 */
public final class CrossAttentionOutputs {
    static final String PREFIX = "cross.";

    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_OUTPUT = 12;
    private static final int NODE_OUTPUT = 2;
    private static final int NODE_OPERATOR = 4;
    private static final int NODE_ATTRIBUTE = 5;
    private static final int ATTRIBUTE_GRAPH = 6;
    private static final int VALUE_NAME = 1;
    private static final int VALUE_TYPE = 2;
    private static final int TYPE_TENSOR = 1;
    private static final int TENSOR_ELEMENT = 1;
    private static final int FLOAT = 1;
    private static final Pattern ATTENTION =
            Pattern.compile("/model/decoder/layers\\.[0-9]+/encoder_attn/Softmax_output_0");

    private CrossAttentionOutputs() {}

    /** @param model a decoder as published, in ONNX's format */
    public static byte[] addTo(byte[] model) {
        var whole = ProtobufMessage.parse(model);
        var graphField = whole.fields(MODEL_GRAPH).get(0);
        var graph = graphField.message();
        for (var nodeField : graph.fields(GRAPH_NODE)) {
            var node = nodeField.message();
            if (node.fields(NODE_OPERATOR).get(0).text().equals("If")) {
                int layers = addToBranches(node);
                for (int layer = 0; layer < layers; layer++) {
                    node.add(NODE_OUTPUT, PREFIX + layer);
                    graph.add(GRAPH_OUTPUT, value(PREFIX + layer));
                }
                graph.replace(nodeField, node);
            }
        }
        whole.replace(graphField, graph);
        return whole.toBytes();
    }

    private static int addToBranches(ProtobufMessage node) {
        int layers = 0;
        for (var attributeField : node.fields(NODE_ATTRIBUTE)) {
            var attribute = attributeField.message();
            for (var branchField : attribute.fields(ATTRIBUTE_GRAPH)) {
                var branch = branchField.message();
                var names = attentionsIn(branch);
                names.forEach(name -> branch.add(GRAPH_OUTPUT, value(name)));
                layers = names.size();
                attribute.replace(branchField, branch);
            }
            node.replace(attributeField, attribute);
        }
        return layers;
    }

    /** In the order of their computation, which is that of the layers. */
    private static List<String> attentionsIn(ProtobufMessage branch) {
        return branch.fields(GRAPH_NODE).stream()
                .flatMap(node -> node.message().fields(NODE_OUTPUT).stream())
                .map(ProtobufMessage.Field::text)
                .filter(name -> ATTENTION.matcher(name).matches())
                .toList();
    }

    private static ProtobufMessage value(String name) {
        var tensor = new ProtobufMessage();
        tensor.addNumber(TENSOR_ELEMENT, FLOAT);
        var type = new ProtobufMessage();
        type.add(TYPE_TENSOR, tensor);
        var value = new ProtobufMessage();
        value.add(VALUE_NAME, name);
        value.add(VALUE_TYPE, type);
        return value;
    }
}
