package audiototext.tests.e2e;

import audiototext.tests.awsstandins.Call;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The Message-ID headers of the mails that SES was asked to send. */
final class MessageIds {
    private static final Pattern DATA = Pattern.compile("RawMessage\\.Data=([^&]+)");
    private static final Pattern HEADER = Pattern.compile("(?im)^Message-ID:\\s*(<[^>]+>)");

    private MessageIds() {}

    static List<String> in(List<Call> calls) {
        return calls.stream()
                .map(call -> new String(call.body(), StandardCharsets.US_ASCII))
                .flatMap(form -> DATA.matcher(form).results())
                .map(MessageIds::message)
                .flatMap(message -> HEADER.matcher(message).results())
                .map(header -> header.group(1))
                .toList();
    }

    private static String message(MatchResult data) {
        var base64 = URLDecoder.decode(data.group(1), StandardCharsets.US_ASCII);
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.US_ASCII);
    }
}
