package audiototext.tests.awsstandins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;

class S3ServerTest {
    @Test
    void anObjectIsReadBack() throws IOException {
        try (var server = S3Server.start()) {
            server.createBucket("audio");
            server.client().putObject(put -> put.bucket("audio").key("a/b"), RequestBody.fromString("hello"));

            var read =
                    server.client().getObjectAsBytes(get -> get.bucket("audio").key("a/b"));

            assertThat(read.asUtf8String()).isEqualTo("hello");
        }
    }
}
