package audiototext.adapters.aws.s3;

import audiototext.adapters.shared.transcriptjson.TranscriptJson;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.Subject;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Stores audio, transcripts and copies in an Amazon S3 bucket, encrypted there. It blocks the calling thread. */
public final class S3AudioStorage implements AudioStorage {
    /** About as long as a call to S3 may take. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String JSON = "application/json";
    private static final int BYTES_OF_A_WORDS_TIMES = 64;

    private final S3Client s3;
    private final S3Settings settings;
    private final BucketTurns turns = new BucketTurns(PATIENCE);

    /** @param s3 a client with time limits; the caller closes it */
    public S3AudioStorage(S3Client s3, S3Settings settings) {
        this.s3 = s3;
        this.settings = settings;
    }

    @Override
    public void store(AudioKey key, Subject owner, Language language, InputStream audio, OptionalLong length)
            throws IOException {
        try {
            store(AudioObject.original(key, owner, language), audio, length);
        } catch (SdkException e) {
            throw S3Failures.of(e, "storing the audio", key.id());
        }
    }

    private void store(AudioObject object, InputStream audio, OptionalLong length) throws IOException {
        try (var parts = new AudioParts(audio, length)) {
            new AudioUpload(s3, settings, turns, object).store(parts);
        }
    }

    @Override
    public InputStream open(AudioKey key, long from, long length) throws IOException {
        try {
            return open(key.audio(), from, length);
        } catch (SdkException e) {
            throw S3Failures.of(e, "reading the audio", key.id());
        }
    }

    private InputStream open(String key, long from, long length) {
        // A range has at least one byte.
        long last = from + Math.max(1, length) - 1;
        var object = s3.getObject(get -> get.bucket(settings.bucket()).key(key).range("bytes=" + from + "-" + last));
        return new BoundedObject(object, length);
    }

    @Override
    public void keepText(AudioKey key, Transcript transcript) throws IOException {
        // A few megabytes for hours of speech, and less than the transcript in memory.
        var out = new ByteArrayOutputStream(expectedBytes(transcript));
        TranscriptJson.write(transcript, out);
        var json = out.toByteArray();
        try {
            s3.putObject(
                    put -> Encryption.of(settings)
                            .on(put)
                            .bucket(settings.bucket())
                            .key(key.text())
                            .contentType(JSON)
                            .checksumCRC32(Checksum.header(Checksum.of(json))),
                    RequestBody.fromContentProvider(
                            ContentStreamProvider.fromByteArrayUnsafe(json), json.length, JSON));
        } catch (SdkException e) {
            throw S3Failures.of(e, "keeping the text", key.id());
        }
    }

    /** A buffer that grows is copied over and over. */
    private static int expectedBytes(Transcript transcript) {
        return 2 * transcript.text().length()
                + BYTES_OF_A_WORDS_TIMES * transcript.words().size();
    }

    @Override
    public Optional<Transcript> text(AudioKey key) throws IOException {
        try (var object = s3.getObject(get -> get.bucket(settings.bucket()).key(key.text()));
                var in = new BufferedInputStream(object)) {
            return Optional.of(TranscriptJson.read(in));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw S3Failures.of(e, "reading the text", key.id());
        }
    }

    @Override
    public void keepCopy(AudioKey key, InputStream copy) throws IOException {
        try {
            store(AudioObject.copy(key), copy, OptionalLong.empty());
        } catch (SdkException e) {
            throw S3Failures.of(e, "keeping the copy", key.id());
        }
    }

    @Override
    public OptionalLong copyBytes(AudioKey key) throws IOException {
        try {
            var object = s3.headObject(head -> head.bucket(settings.bucket()).key(key.copy()));
            return OptionalLong.of(object.contentLength());
        } catch (NoSuchKeyException e) {
            return OptionalLong.empty();
        } catch (SdkException e) {
            throw S3Failures.of(e, "measuring the copy", key.id());
        }
    }

    @Override
    public InputStream openCopy(AudioKey key, long from, long length) throws IOException {
        try {
            return open(key.copy(), from, length);
        } catch (SdkException e) {
            throw S3Failures.of(e, "reading the copy", key.id());
        }
    }

    @Override
    public void delete(AudioKey key) throws IOException {
        try {
            s3.deleteObject(audio -> audio.bucket(settings.bucket()).key(key.audio()));
            s3.deleteObject(text -> text.bucket(settings.bucket()).key(key.text()));
            s3.deleteObject(copy -> copy.bucket(settings.bucket()).key(key.copy()));
        } catch (SdkException e) {
            throw S3Failures.of(e, "deleting", key.id());
        }
    }
}
