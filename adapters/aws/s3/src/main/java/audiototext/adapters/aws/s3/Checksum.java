package audiototext.adapters.aws.s3;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * The checksum that S3 checks on arrival ({@code x-amz-checksum-crc32}). Without it the SDK computes one, for which it
 * reads everything a second time, or cuts it into chunks and copies each.
 */
final class Checksum {
    private Checksum() {}

    static CRC32 of(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return crc;
    }

    /** As in the header: four bytes in base64, the highest first. */
    static String header(CRC32 crc) {
        var bytes = ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue());
        return Base64.getEncoder().encodeToString(bytes.array());
    }
}
