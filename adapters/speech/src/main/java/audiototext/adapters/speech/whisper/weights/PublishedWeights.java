package audiototext.adapters.speech.whisper.weights;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * The file {@code model.bin} of a model in the format of CTranslate2: a list of named arrays of 16-bit floats, row by
 * row. The format is that of CTranslate2's {@code ModelSpec}. Only one array is in memory at a time.
 */
final class PublishedWeights implements AutoCloseable {
    private static final int INDEX_BUFFER = 1 << 12;

    /** The type of 16-bit floats. */
    private static final int HALF = 4;

    private final FileChannel file;
    private final Map<String, Entry> index = new HashMap<>();

    /** @throws IOException if the file cannot be read or is not of that kind */
    PublishedWeights(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            readIndex();
        } catch (IOException | RuntimeException e) {
            file.close();
            throw new IOException(path + " is not a model of CTranslate2 in 16-bit floats", e);
        }
    }

    boolean has(String name) {
        return index.containsKey(name);
    }

    /** The sizes of an array's dimensions. */
    int[] shape(String name) {
        var entry = index.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("the model has no " + name);
        }
        return entry.shape();
    }

    float[] read(String name) throws IOException {
        return rows(name, 0, shape(name)[0]);
    }

    /** Some rows of an array: its parts by the first dimension. */
    float[] rows(String name, int from, int to) throws IOException {
        int row = 1;
        for (int i = 1; i < shape(name).length; i++) {
            row *= shape(name)[i];
        }
        var bytes = read(index.get(name).offset() + 2L * row * from, 2 * row * (to - from));
        var values = new float[row * (to - from)];
        for (int i = 0; i < values.length; i++) {
            values[i] = HalfFloat.toFloat(bytes.getShort());
        }
        return values;
    }

    private void readIndex() throws IOException {
        var reader = new IndexReader();
        reader.skip(Integer.BYTES);
        reader.text();
        reader.skip(Integer.BYTES);
        for (int left = reader.buffer.getInt(); left > 0; left--) {
            reader.entry();
        }
    }

    private ByteBuffer read(long offset, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, offset + bytes.position()) >= 0) {
            continue;
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private record Entry(long offset, int[] shape) {}

    private final class IndexReader {
        private ByteBuffer buffer;
        private long bufferFrom;

        private IndexReader() throws IOException {
            buffer = read(0, INDEX_BUFFER);
        }

        private void skip(int bytes) {
            buffer.position(buffer.position() + bytes);
        }

        private String text() {
            var bytes = new byte[buffer.getShort()];
            buffer.get(bytes);
            return new String(bytes, 0, bytes.length - 1, StandardCharsets.US_ASCII);
        }

        private void entry() throws IOException {
            var name = text();
            var shape = new int[buffer.get()];
            for (int i = 0; i < shape.length; i++) {
                shape[i] = buffer.getInt();
            }
            int type = buffer.get();
            long length = Integer.toUnsignedLong(buffer.getInt());
            long offset = bufferFrom + buffer.position();
            if (type == HALF) {
                index.put(name, new Entry(offset, shape));
            }
            bufferFrom = offset + length;
            buffer = read(bufferFrom, INDEX_BUFFER);
        }
    }
}
