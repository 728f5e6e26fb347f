package audiototext.adapters.aws.s3;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;

/**
 * Stores audio, or a copy of it, in S3. Audio that fits into one part is sent as it is. Longer audio is sent in parts, and none of them
 * stays after a failure.
 */
final class AudioUpload {
    private final S3Client s3;
    private final S3Settings settings;
    private final BucketTurns turns;
    private final AudioObject object;

    AudioUpload(S3Client s3, S3Settings settings, BucketTurns turns, AudioObject object) {
        this.s3 = s3;
        this.settings = settings;
        this.turns = turns;
        this.object = object;
    }

    void store(AudioParts parts) throws IOException {
        parts.next();
        if (parts.isLast()) {
            turns.take(() -> s3.putObject(
                    put -> Encryption.of(settings)
                            .on(put)
                            .bucket(settings.bucket())
                            .key(object.key())
                            .contentType(object.mediaType())
                            .metadata(object.metadata())
                            .checksumCRC32(parts.checksum()),
                    parts.body()));
        } else {
            storeInParts(parts);
        }
    }

    private void storeInParts(AudioParts parts) throws IOException {
        var upload = begin();
        try {
            complete(upload, send(upload, parts), parts.bytesRead());
        } catch (IOException | RuntimeException e) {
            abort(upload, e);
            throw e;
        }
    }

    private String begin() {
        return s3.createMultipartUpload(create -> Encryption.of(settings)
                        .on(create)
                        .bucket(settings.bucket())
                        .key(object.key())
                        .contentType(object.mediaType())
                        .metadata(object.metadata())
                        .checksumAlgorithm(ChecksumAlgorithm.CRC32))
                .uploadId();
    }

    private List<CompletedPart> send(String upload, AudioParts parts) throws IOException {
        var sent = new ArrayList<CompletedPart>();
        sent.add(send(upload, 1, parts));
        while (!parts.isLast()) {
            parts.next();
            sent.add(send(upload, sent.size() + 1, parts));
        }
        return sent;
    }

    private CompletedPart send(String upload, int number, AudioParts parts) throws IOException {
        var answer = turns.take(() -> s3.uploadPart(
                part -> part.bucket(settings.bucket())
                        .key(object.key())
                        .uploadId(upload)
                        .partNumber(number)
                        .checksumCRC32(parts.checksum()),
                parts.body()));
        return CompletedPart.builder()
                .partNumber(number)
                .eTag(answer.eTag())
                .checksumCRC32(answer.checksumCRC32())
                .build();
    }

    private void complete(String upload, List<CompletedPart> sent, long bytes) {
        try {
            s3.completeMultipartUpload(complete -> complete.bucket(settings.bucket())
                    .key(object.key())
                    .uploadId(upload)
                    .multipartUpload(all -> all.parts(sent)));
        } catch (NoSuchUploadException e) {
            // S3 also answers this to a retry when only the answer to the first try was lost.
            if (!isStored(bytes)) {
                throw e;
            }
        }
    }

    private boolean isStored(long bytes) {
        try {
            var stored = s3.headObject(head -> head.bucket(settings.bucket()).key(object.key()));
            return stored.contentLength() == bytes;
        } catch (NoSuchKeyException e) {
            return false;
        }
    }

    /** If the abort fails, the bucket clears the parts after a day. */
    private void abort(String upload, Exception cause) {
        try {
            s3.abortMultipartUpload(
                    abort -> abort.bucket(settings.bucket()).key(object.key()).uploadId(upload));
        } catch (SdkException e) {
            cause.addSuppressed(e);
        }
    }
}
