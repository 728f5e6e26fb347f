package audiototext.adapters.aws.s3;

import audiototext.domain.recording.RecordingId;
import java.io.FileNotFoundException;
import java.io.IOException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Describes what S3 could not do. Keys are left out: they hold user names, and these messages are logged. */
final class S3Failures {
    private S3Failures() {}

    /** @param doing what was tried, for example "storing the audio" */
    static IOException of(SdkException failure, String doing, RecordingId id) {
        if (failure instanceof NoSuchKeyException) {
            var missing = new FileNotFoundException("S3 has no such object: " + doing + " of recording " + id);
            missing.initCause(failure);
            return missing;
        }
        var what = doing + " of recording " + id + " failed: ";
        return new IOException(what + describe(failure), failure);
    }

    private static String describe(SdkException failure) {
        if (!(failure instanceof S3Exception answer)) {
            return "S3 cannot be reached, or does not answer in time";
        }
        var code = answer.awsErrorDetails() == null
                ? ""
                : " " + answer.awsErrorDetails().errorCode();
        var said = "S3 answered " + answer.statusCode() + code + " (request " + answer.requestId() + ")";
        return switch (answer.statusCode()) {
            case 403 -> said + "; check the rights on the bucket and on its encryption key";
            case 404 -> said + "; check audio-to-text.bucket";
            default -> said;
        };
    }
}
