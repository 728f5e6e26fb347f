package audiototext.adapters.speech.onnx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A graph that is being written: nodes in the order of their computation. Values are known by their names. */
public final class Graph {
    /** The operators' own domain; ONNX Runtime's is {@link #MICROSOFT}. */
    private static final String ONNX = "";

    public static final String MICROSOFT = "com.microsoft";

    private static final int IR_VERSION = 10;
    private static final int OPSET = 20;

    private final ProtobufMessage graph = new ProtobufMessage();
    private final Map<String, String> constants = new HashMap<>();
    private final TensorFile tensors;
    private final List<Node> nodes = new ArrayList<>();
    /** The names of outputs, by the values that they stand for. */
    private final Map<String, String> outputs = new HashMap<>();

    public Graph(String name, TensorFile tensors) {
        graph.add(Fields.GRAPH_NAME, name);
        this.tensors = tensors;
    }

    /** @param shape a name for each dimension, or its size */
    public String input(String name, ElementType type, String... shape) {
        graph.add(Fields.GRAPH_INPUT, value(name, type, shape));
        return name;
    }

    /** Makes a value an output of the graph, under a name. */
    public void output(String name, String value, ElementType type, String... shape) {
        outputs.put(value, name);
        graph.add(Fields.GRAPH_OUTPUT, value(name, type, shape));
    }

    /** @return the name of the result */
    public String node(String operator, List<String> inputs, Attribute... attributes) {
        return add(ONNX, operator, inputs, attributes);
    }

    /** As {@link #node}, for operators of ONNX Runtime. */
    public String microsoft(String operator, List<String> inputs, Attribute... attributes) {
        return add(MICROSOFT, operator, inputs, attributes);
    }

    private String add(String domain, String operator, List<String> inputs, Attribute... attributes) {
        var node = new Node(domain, operator, inputs, operator + "_" + nodes.size(), List.of(attributes));
        nodes.add(node);
        return node.output();
    }

    /** A list of whole numbers, such as a shape. */
    public String numbers(long... values) {
        var bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return small("numbers" + List.of(box(values)), ElementType.INT64, new long[] {values.length}, bytes.array());
    }

    /** A single decimal. */
    public String decimal(double value) {
        var bytes =
                ByteBuffer.allocate(Float.BYTES).order(ByteOrder.LITTLE_ENDIAN).putFloat((float) value);
        return small("decimal" + value, ElementType.FLOAT, new long[0], bytes.array());
    }

    /** A constant in the file of tensors. */
    public String tensor(String name, float[] values, long... shape) throws IOException {
        var tensor = external(name, ElementType.FLOAT, shape, (long) values.length * Float.BYTES);
        tensors.write(values);
        graph.add(Fields.GRAPH_INITIALIZER, tensor);
        return name;
    }

    /** A constant in the file of tensors. */
    public String tensor(String name, byte[] values, long... shape) throws IOException {
        var tensor = external(name, ElementType.UINT8, shape, values.length);
        tensors.write(values);
        graph.add(Fields.GRAPH_INITIALIZER, tensor);
        return name;
    }

    /** The finished model. */
    public byte[] toBytes() {
        nodes.forEach(node -> graph.add(Fields.GRAPH_NODE, node.message(outputs)));
        var model = new ProtobufMessage();
        model.addNumber(Fields.MODEL_IR_VERSION, IR_VERSION);
        model.add(Fields.MODEL_GRAPH, graph);
        model.add(Fields.MODEL_OPSET, opset(ONNX, OPSET));
        model.add(Fields.MODEL_OPSET, opset(MICROSOFT, 1));
        return model.toBytes();
    }

    private ProtobufMessage external(String name, ElementType type, long[] shape, long length) throws IOException {
        var tensor = tensor(name, type, shape);
        tensor.add(Fields.TENSOR_EXTERNAL_DATA, entry("location", tensors.name()));
        tensor.add(Fields.TENSOR_EXTERNAL_DATA, entry("offset", String.valueOf(tensors.align())));
        tensor.add(Fields.TENSOR_EXTERNAL_DATA, entry("length", String.valueOf(length)));
        tensor.addNumber(Fields.TENSOR_LOCATION, Fields.EXTERNAL);
        return tensor;
    }

    /** Each small constant is in the graph once. */
    private String small(String key, ElementType type, long[] shape, byte[] content) {
        return constants.computeIfAbsent(key, name -> {
            var tensor = tensor(name, type, shape);
            tensor.add(Fields.TENSOR_RAW_DATA, content);
            graph.add(Fields.GRAPH_INITIALIZER, tensor);
            return name;
        });
    }

    private static ProtobufMessage tensor(String name, ElementType type, long[] shape) {
        var tensor = new ProtobufMessage();
        for (long size : shape) {
            tensor.addNumber(Fields.TENSOR_DIMENSION, size);
        }
        tensor.addNumber(Fields.TENSOR_TYPE, type.number());
        tensor.add(Fields.TENSOR_NAME, name);
        return tensor;
    }

    private static ProtobufMessage entry(String key, String value) {
        var entry = new ProtobufMessage();
        entry.add(Fields.ENTRY_KEY, key);
        entry.add(Fields.ENTRY_VALUE, value);
        return entry;
    }

    private static ProtobufMessage opset(String domain, int version) {
        var opset = new ProtobufMessage();
        opset.add(Fields.OPSET_DOMAIN, domain);
        opset.addNumber(Fields.OPSET_VERSION, version);
        return opset;
    }

    private static ProtobufMessage value(String name, ElementType type, String... shape) {
        var dimensions = new ProtobufMessage();
        for (var size : shape) {
            var dimension = new ProtobufMessage();
            if (Character.isDigit(size.charAt(0))) {
                dimension.addNumber(Fields.DIMENSION_SIZE, Long.parseLong(size));
            } else {
                dimension.add(Fields.DIMENSION_NAME, size);
            }
            dimensions.add(Fields.SHAPE_DIMENSION, dimension);
        }
        var tensor = new ProtobufMessage();
        tensor.addNumber(Fields.TENSOR_TYPE_ELEMENT, type.number());
        tensor.add(Fields.TENSOR_TYPE_SHAPE, dimensions);
        var valueType = new ProtobufMessage();
        valueType.add(Fields.TYPE_TENSOR, tensor);
        var value = new ProtobufMessage();
        value.add(Fields.VALUE_NAME, name);
        value.add(Fields.VALUE_TYPE, valueType);
        return value;
    }

    private static Long[] box(long[] values) {
        return java.util.Arrays.stream(values).boxed().toArray(Long[]::new);
    }

    private record Node(
            String domain, String operator, List<String> inputs, String output, List<Attribute> attributes) {
        private ProtobufMessage message(Map<String, String> outputs) {
            var node = new ProtobufMessage();
            inputs.forEach(input -> node.add(Fields.NODE_INPUT, outputs.getOrDefault(input, input)));
            node.add(Fields.NODE_OUTPUT, outputs.getOrDefault(output, output));
            node.add(Fields.NODE_NAME, output);
            node.add(Fields.NODE_OPERATOR, operator);
            attributes.forEach(attribute -> node.add(Fields.NODE_ATTRIBUTE, attribute.message()));
            node.add(Fields.NODE_DOMAIN, domain);
            return node;
        }
    }
}
