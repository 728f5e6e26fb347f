package audiototext.adapters.speech;

import audiototext.adapters.speech.ffmpeg.AudioInput;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A black PNG picture of 16,000 x 16,000 points, which is 0.7 MB small (ISO/IEC 15948). */
final class LargePicture {
    private static final int SIZE = 16_000;
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final byte[] EIGHT_BITS_OF_RED_GREEN_AND_BLUE = {8, 2, 0, 0, 0};

    private LargePicture() {}

    /** Writes a Matroska file whose only track is the picture. */
    static Path asTrackIn(Path target) {
        try {
            var picture = Files.write(target.resolveSibling("picture.png"), png());
            var arguments =
                    List.of("-v", "error", "-f", "png_pipe", "-i", "fd:", "-c", "copy", "-y", target.toString());
            try (var muxer = Decoders.FFMPEG.convert(arguments, AudioInput.of(picture), System.err::println)) {
                if (muxer.end() != 0) {
                    throw new IOException("no picture");
                }
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png() throws IOException {
        var png = new ByteArrayOutputStream();
        var data = new DataOutputStream(png);
        data.writeLong(SIGNATURE);
        chunk(data, "IHDR", header());
        chunk(data, "IDAT", rows());
        chunk(data, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] header() throws IOException {
        var header = new ByteArrayOutputStream();
        var data = new DataOutputStream(header);
        data.writeInt(SIZE);
        data.writeInt(SIZE);
        data.write(EIGHT_BITS_OF_RED_GREEN_AND_BLUE);
        return header.toByteArray();
    }

    private static byte[] rows() throws IOException {
        var rows = new ByteArrayOutputStream();
        var row = new byte[1 + 3 * SIZE];
        try (var deflater = new DeflaterOutputStream(rows, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < SIZE; i++) {
                deflater.write(row);
            }
        }
        return rows.toByteArray();
    }

    private static void chunk(DataOutputStream target, String type, byte[] content) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        target.writeInt(content.length);
        target.write(name);
        target.write(content);
        target.writeInt((int) checksum.getValue());
    }
}
