package audiototext.adapters.aws.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ChecksumTest {
    /** The check value of CRC-32 in the catalogue of parametrised CRC algorithms is cbf43926. */
    @Test
    void theHeaderHasTheFourBytesHighestFirst() {
        var content = "123456789".getBytes(StandardCharsets.US_ASCII);
        assertThat(Checksum.header(Checksum.of(content))).isEqualTo("y/Q5Jg==");
    }
}
