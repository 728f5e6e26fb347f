package audiototext.adapters.aws.transcribe;

import audiototext.domain.recording.RecordingId;
import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;

/** The files about jobs in the bucket: outputs, notes of refusals and marks of forgotten jobs. */
final class JobFiles {
    private static final JsonFactory JSON = new JsonFactory();

    private final S3Client s3;
    private final TranscribeSettings settings;

    JobFiles(S3Client s3, TranscribeSettings settings) {
        this.s3 = s3;
        this.settings = settings;
    }

    static String output(RecordingId id) {
        return "transcripts/" + id + ".json";
    }

    private static String forgotten(RecordingId id) {
        return "transcripts/" + id + ".forgotten";
    }

    /**
     * @throws audiototext.adapters.shared.transcriptjson.MalformedTranscript if the output is not what Transcribe
     * writes
     */
    Optional<JobOutput> read(RecordingId id) throws IOException {
        try (var output = s3.getObject(r -> r.bucket(settings.bucket()).key(output(id)))) {
            return Optional.of(JobOutputReader.read(
                    new WholeObject(output, output.response().contentLength())));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    /** Notes, in place of the output, that there never was a job because Transcribe refused it. */
    void refuse(RecordingId id, String audioKey, String reason) throws IOException {
        var note = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(note)) {
            json.writeStartObject();
            json.writeStringField("jobName", id.toString());
            json.writeStringField("status", "FAILED");
            json.writeStringField("failureReason", reason);
            json.writeStringField("audioKey", audioKey);
            json.writeEndObject();
        }
        put(output(id), note.toByteArray());
    }

    /** Marks a job as forgotten, because it cannot be deleted while it runs. */
    void forget(RecordingId id) throws IOException {
        put(forgotten(id), new byte[0]);
    }

    boolean isForgotten(RecordingId id) throws IOException {
        try {
            s3.headObject(r -> r.bucket(settings.bucket()).key(forgotten(id)));
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    void remember(RecordingId id) throws IOException {
        delete(forgotten(id));
    }

    void deleteOutput(RecordingId id) throws IOException {
        delete(output(id));
    }

    private void delete(String key) throws IOException {
        try {
            s3.deleteObject(r -> r.bucket(settings.bucket()).key(key));
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    private void put(String key, byte[] content) throws IOException {
        var request = PutObjectRequest.builder().bucket(settings.bucket()).key(key);
        settings.encryptionKey()
                .ifPresent(kms -> request.serverSideEncryption(ServerSideEncryption.AWS_KMS)
                        .ssekmsKeyId(kms));
        try {
            s3.putObject(request.build(), RequestBody.fromBytes(content));
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    private static IOException unavailable(SdkException e) {
        return new IOException("The bucket with the transcripts cannot be used for now; try later", e);
    }
}
