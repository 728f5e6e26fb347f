package audiototext.adapters.speech.onnx;

/** An attribute of a node: a setting of its operator that is known when the graph is written. */
public final class Attribute {
    private static final int NAME = 1;
    private static final int FLOAT = 2;
    private static final int INT = 3;
    private static final int TEXT = 4;
    private static final int INTS = 8;
    private static final int TYPE = 20;
    private static final int TYPE_FLOAT = 1;
    private static final int TYPE_INT = 2;
    private static final int TYPE_TEXT = 3;
    private static final int TYPE_INTS = 7;

    private final ProtobufMessage message = new ProtobufMessage();

    private Attribute(String name, int type) {
        message.add(NAME, name);
        message.addNumber(TYPE, type);
    }

    public static Attribute number(String name, long value) {
        var attribute = new Attribute(name, TYPE_INT);
        attribute.message.addNumber(INT, value);
        return attribute;
    }

    public static Attribute decimal(String name, float value) {
        var attribute = new Attribute(name, TYPE_FLOAT);
        attribute.message.addDecimal(FLOAT, value);
        return attribute;
    }

    public static Attribute text(String name, String value) {
        var attribute = new Attribute(name, TYPE_TEXT);
        attribute.message.add(TEXT, value);
        return attribute;
    }

    public static Attribute numbers(String name, long... values) {
        var attribute = new Attribute(name, TYPE_INTS);
        for (long value : values) {
            attribute.message.addNumber(INTS, value);
        }
        return attribute;
    }

    ProtobufMessage message() {
        return message;
    }
}
