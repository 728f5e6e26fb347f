package audiototext.adapters.speech.onnx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file beside a graph that holds its large constants (external data in ONNX's terms). ONNX Runtime maps it, so that
 * it never is in memory twice. Tensors are written one after another.
 */
public final class TensorFile implements AutoCloseable {
    /** The start of each tensor; vector instructions want it. */
    private static final int ALIGNMENT = 64;

    private final Path file;
    private final OutputStream stream;
    private long end;

    /** @param file is replaced if it exists; the graph finds it by its name, so both must be in one folder */
    public TensorFile(Path file) throws IOException {
        this.file = file;
        this.stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    String name() {
        return file.getFileName().toString();
    }

    /** Begins a tensor. @return where it begins, in bytes */
    long align() throws IOException {
        while (end % ALIGNMENT != 0) {
            write(new byte[] {0});
        }
        return end;
    }

    void write(byte[] bytes) throws IOException {
        stream.write(bytes);
        end += bytes.length;
    }

    void write(float[] values) throws IOException {
        var bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        write(bytes.array());
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
