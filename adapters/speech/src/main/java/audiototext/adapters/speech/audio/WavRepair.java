package audiototext.adapters.speech.audio;

import audiototext.adapters.speech.ffmpeg.AudioInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads WAV files of careless programs as they are meant: the audio is all that is in their data chunks, also if there
 * are two, if one is longer than its header says, or if a chunk of odd length before it is not filled up. FFmpeg reads
 * one data chunk, as long as its header says, and finds none behind such a chunk.
 */
final class WavRepair implements AudioInput {
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final byte[] format;
    private final List<WavChunks.Range> audio;

    private WavRepair(Path path, byte[] format, List<WavChunks.Range> audio) {
        this.path = path;
        this.format = format;
        this.audio = audio;
    }

    /** The audio of a file that needs it; empty for any other file. */
    static Optional<AudioInput> of(Path path) throws IOException {
        var chunks = WavChunks.of(path);
        return chunks.isPresent() && chunks.get().isCareless()
                ? Optional.of(
                        new WavRepair(path, chunks.get().format(), chunks.get().audio()))
                : Optional.empty();
    }

    @Override
    public Redirect redirect() {
        return Redirect.PIPE;
    }

    @Override
    public void feed(OutputStream child) throws IOException {
        child.write(header());
        for (var range : audio) {
            try (var stream = new BufferedInputStream(Files.newInputStream(path))) {
                stream.skipNBytes(range.from());
                copy(stream, range.length(), child);
            }
        }
    }

    /** With a data chunk of unknown length, the last one. */
    private byte[] header() {
        return ByteBuffer.allocate(20 + format.length + 8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(-1)
                .put(ascii("WAVE"))
                .put(ascii("fmt "))
                .putInt(format.length)
                .put(format)
                .put(ascii("data"))
                .putInt(-1)
                .array();
    }

    private static void copy(InputStream source, long length, OutputStream target) throws IOException {
        var buffer = new byte[BUFFER];
        long left = length;
        while (left > 0) {
            int read = source.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return;
            }
            target.write(buffer, 0, read);
            left -= read;
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
