package audiototext.adapters.aws.ses;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

class FormDataTest {
    @Test
    void aFormEqualsTheOneThatTheSdkWrites() {
        var mail = new byte[100_000];
        new Random(1).nextBytes(mail);
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("Action", List.of("SendRawEmail"));
        fields.put("Destinations.member.1", List.of("ada+é&b=c@example.org"));
        fields.put("RawMessage.Data", List.of(Base64.getEncoder().encodeToString(mail)));
        assertThat(text(fields))
                .contains("%2B", "%2F", "%3D")
                .isEqualTo(SdkHttpUtils.encodeAndFlattenFormData(fields).orElseThrow());
    }

    @Test
    void aFormMayHaveNoMail() {
        assertThat(text(Map.of("Action", List.of("GetSendQuota")))).isEqualTo("Action=GetSendQuota");
    }

    private static String text(Map<String, List<String>> fields) {
        return new String(FormData.of(fields), StandardCharsets.US_ASCII);
    }
}
