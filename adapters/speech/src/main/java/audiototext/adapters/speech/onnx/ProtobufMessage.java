package audiototext.adapters.speech.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A Protocol Buffers message as a list of fields, by the public specification of the encoding: just enough to
 * write messages, to add fields and to replace embedded messages. Fields are views of the parsed bytes.
 */
public final class ProtobufMessage {
    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int LENGTH_DELIMITED = 2;
    private static final int FIXED_32 = 5;

    private final List<Field> fields = new ArrayList<>();

    public static ProtobufMessage parse(byte[] bytes) {
        return new Field(0, LENGTH_DELIMITED, bytes, 0, bytes.length).message();
    }

    public List<Field> fields(int number) {
        return fields.stream().filter(field -> field.number == number).toList();
    }

    public void addNumber(int number, long value) {
        var bytes = new ByteArrayOutputStream();
        writeVarint(bytes, value);
        fields.add(new Field(number, VARINT, bytes.toByteArray(), 0, bytes.size()));
    }

    public void addDecimal(int number, float value) {
        var bytes =
                ByteBuffer.allocate(Float.BYTES).order(ByteOrder.LITTLE_ENDIAN).putFloat(value);
        fields.add(new Field(number, FIXED_32, bytes.array(), 0, Float.BYTES));
    }

    public void add(int number, String text) {
        add(number, text.getBytes(StandardCharsets.UTF_8));
    }

    public void add(int number, ProtobufMessage embedded) {
        add(number, embedded.toBytes());
    }

    public void replace(Field field, ProtobufMessage embedded) {
        var bytes = embedded.toBytes();
        fields.set(fields.indexOf(field), new Field(field.number, LENGTH_DELIMITED, bytes, 0, bytes.length));
    }

    public byte[] toBytes() {
        // A model has many megabytes: they are copied once.
        var bytes = ByteBuffer.allocate(fields.stream().mapToInt(Field::written).sum());
        for (var field : fields) {
            bytes.put(field.head()).put(field.source, field.from, field.length);
        }
        return bytes.array();
    }

    public void add(int number, byte[] content) {
        fields.add(new Field(number, LENGTH_DELIMITED, content, 0, content.length));
    }

    private static void writeVarint(ByteArrayOutputStream bytes, long value) {
        long rest = value;
        while (rest >>> 7 != 0) {
            bytes.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /** A field's content, without its number and, if it is delimited, without its length. */
    public static final class Field {
        private final int number;
        private final int type;
        private final byte[] source;
        private final int from;
        private final int length;

        private Field(int number, int type, byte[] source, int from, int length) {
            this.number = number;
            this.type = type;
            this.source = source;
            this.from = from;
            this.length = length;
        }

        /** How many bytes it takes in a message. */
        private int written() {
            return head().length + length;
        }

        private byte[] head() {
            var bytes = new ByteArrayOutputStream();
            writeVarint(bytes, (long) number << 3 | type);
            if (type == LENGTH_DELIMITED) {
                writeVarint(bytes, length);
            }
            return bytes.toByteArray();
        }

        public String text() {
            return new String(source, from, length, StandardCharsets.UTF_8);
        }

        public ProtobufMessage message() {
            var message = new ProtobufMessage();
            var reader = new Reader(source, from);
            while (reader.position < from + length) {
                message.fields.add(reader.field());
            }
            return message;
        }
    }

    private static final class Reader {
        private final byte[] source;
        private int position;

        private Reader(byte[] source, int position) {
            this.source = source;
            this.position = position;
        }

        private Field field() {
            long key = varint();
            int type = (int) (key & 7);
            int length = type == LENGTH_DELIMITED ? (int) varint() : lengthOf(type);
            var field = new Field((int) (key >>> 3), type, source, position, length);
            position += length;
            return field;
        }

        private int lengthOf(int type) {
            return switch (type) {
                case VARINT -> {
                    int end = position;
                    while (source[end] < 0) {
                        end++;
                    }
                    yield end + 1 - position;
                }
                case FIXED_64 -> Long.BYTES;
                case FIXED_32 -> Integer.BYTES;
                default -> throw new IllegalArgumentException("not a Protocol Buffers message: field type " + type);
            };
        }

        private long varint() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = source[position++];
                value |= (long) (next & 0x7F) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }
    }
}
