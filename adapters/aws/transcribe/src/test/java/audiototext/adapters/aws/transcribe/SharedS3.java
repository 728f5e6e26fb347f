package audiototext.adapters.aws.transcribe;

import audiototext.tests.awsstandins.S3Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests an S3 server with a bucket, started once for all of them and stopped after the last. */
final class SharedS3 implements ParameterResolver {
    static final String BUCKET = "audio-to-text";

    private static final Namespace NAMESPACE = Namespace.create(SharedS3.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == S3Server.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot().getStore(NAMESPACE).computeIfAbsent("s3", key -> start(), S3Server.class);
    }

    private static S3Server start() {
        try {
            var s3 = S3Server.start();
            s3.createBucket(BUCKET);
            return s3;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
