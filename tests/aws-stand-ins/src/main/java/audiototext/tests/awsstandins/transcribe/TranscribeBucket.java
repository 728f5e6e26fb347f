package audiototext.tests.awsstandins.transcribe;

import static audiototext.tests.awsstandins.transcribe.TranscribeError.badRequest;

import com.fasterxml.jackson.databind.JsonNode;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What Transcribe reads and writes in the buckets of its callers. */
final class TranscribeBucket {
    private static final String CHECK_FILE = ".write_access_check_file.temp";

    private final S3Client s3;

    TranscribeBucket(S3Client s3) {
        this.s3 = s3;
    }

    /** Checks that the media can be read, and that the output can be written, for which a file is left behind. */
    void checkAccess(JsonNode request) {
        checkMedia(request.path("Media").path("MediaFileUri").asText().substring("s3://".length()));
        var output = outputKey(request);
        try {
            write(request, output.substring(0, output.lastIndexOf('/') + 1) + CHECK_FILE, new byte[0]);
        } catch (S3Exception e) {
            throw badRequest("The specified S3 bucket can't be accessed. Check the bucket's name and your rights.");
        }
    }

    private void checkMedia(String path) {
        int slash = path.indexOf('/');
        try {
            s3.headObject(r -> r.bucket(path.substring(0, slash)).key(path.substring(slash + 1)));
        } catch (S3Exception e) {
            throw badRequest("The S3 URI that you provided can't be accessed. Make sure that you have read permission "
                    + "and try your request again.");
        }
    }

    /** Writes a job's output and returns its address. */
    String writeOutput(JsonNode request, byte[] document) {
        var key = outputKey(request);
        write(request, key, document);
        return "https://s3.us-east-1.amazonaws.com/" + bucket(request) + "/" + key;
    }

    private void write(JsonNode request, String key, byte[] content) {
        s3.putObject(r -> r.bucket(bucket(request)).key(key), RequestBody.fromBytes(content));
    }

    private static String bucket(JsonNode request) {
        return request.path("OutputBucketName").asText();
    }

    /** A key that ends in a slash is a folder; without one the output is named after its job. */
    private static String outputKey(JsonNode request) {
        var key = request.path("OutputKey").asText();
        return key.isEmpty() || key.endsWith("/")
                ? key + request.path("TranscriptionJobName").asText() + ".json"
                : key;
    }
}
