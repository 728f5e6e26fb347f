package audiototext.adapters.aws.s3;

import audiototext.domain.error.Refused;
import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioPath;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.sniffing.AudioSniffer;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Finds out what is stored under an audio path, from its first bytes and S3's metadata. */
public final class S3AudioFinder {
    private static final System.Logger LOG = System.getLogger(S3AudioFinder.class.getName());
    private static final String FIRST_BYTES = "bytes=0-" + (AudioSniffer.MOST_BYTES - 1);
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final S3Client s3;
    private final S3Settings settings;

    /** @param s3 a client with time limits; the caller closes it */
    public S3AudioFinder(S3Client s3, S3Settings settings) {
        this.s3 = s3;
        this.settings = settings;
    }

    /**
     * @return empty if there is no object
     * @throws IOException if S3 fails or does not answer in time
     */
    public Optional<FoundAudio> find(AudioPath path) throws IOException {
        try {
            return Optional.of(beginning(path));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (S3Exception e) {
            if (e.statusCode() == RANGE_NOT_SATISFIABLE) {
                return empty(path);
            }
            throw failure(e, path);
        } catch (SdkException e) {
            throw failure(e, path);
        }
    }

    private FoundAudio beginning(AudioPath path) {
        var object = s3.getObject(
                get -> get.bucket(settings.bucket()).key(path.key()).range(FIRST_BYTES), ResponseTransformer.toBytes());
        var answer = object.response();
        long size = Long.parseLong(answer.contentRange().replaceFirst(".*/", ""));
        return new FoundAudio(
                AudioSniffer.sniff(object.asByteArrayUnsafe(), path.fileName()),
                notes(path, answer.metadata()),
                new AudioContent(size, sha256(answer.eTag())),
                answer.lastModified());
    }

    /** An empty object has no first bytes. */
    private Optional<FoundAudio> empty(AudioPath path) throws IOException {
        try {
            var answer = s3.headObject(head -> head.bucket(settings.bucket()).key(path.key()));
            return Optional.of(new FoundAudio(
                    Optional.empty(),
                    notes(path, answer.metadata()),
                    new AudioContent(0, sha256(answer.eTag())),
                    answer.lastModified()));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw failure(e, path);
        }
    }

    /** Audio from other programs may carry any metadata; this program writes only valid languages. */
    private static AudioNotes notes(AudioPath path, Map<String, String> metadata) {
        try {
            return AudioNotes.of(metadata);
        } catch (Refused e) {
            LOG.log(
                    Level.WARNING,
                    "recording {0}: the language in the object''s metadata is not valid, so it will be detected",
                    path.recordingId());
            return new AudioNotes(Optional.empty(), Language.AUTO);
        }
    }

    private static IOException failure(SdkException e, AudioPath path) {
        return S3Failures.of(e, "looking at the audio", path.recordingId());
    }

    private static String sha256(String eTag) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(eTag.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
