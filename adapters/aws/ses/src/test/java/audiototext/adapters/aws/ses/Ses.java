package audiototext.adapters.aws.ses;

import audiototext.domain.user.Email;
import audiototext.domain.user.Email.Attachment;
import audiototext.domain.user.EmailAddress;
import audiototext.tests.awsstandins.Call;
import audiototext.tests.awsstandins.Fault;
import audiototext.tests.awsstandins.FaultyProxy;
import audiototext.tests.awsstandins.SesServer;
import audiototext.tests.awsstandins.StoredMail;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ses.SesClient;

/** A fake SES on its own server, behind a proxy that is new for each test and records what the server does not keep. */
final class Ses implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    static final String SENDER = "Audio to Text <audio@example.org>";
    private static final Pattern DATA = Pattern.compile("(?:^|&)RawMessage\\.Data=([^&]*)");
    private static final Pattern ID = Pattern.compile("(?m)^Message-ID: <(.*)@");

    private SesServer server;
    private FaultyProxy proxy;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        server = SesServer.start();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        server.clear();
        proxy = FaultyProxy.before(server.endpoint());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        proxy.close();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.close();
    }

    SesServer server() {
        return server;
    }

    FaultyProxy proxy() {
        return proxy;
    }

    SesMail mail() {
        return mail(proxy.endpoint(), Duration.ofSeconds(30), Optional.empty());
    }

    SesMail impatientMail() {
        return mail(proxy.endpoint(), Duration.ofSeconds(1), Optional.empty());
    }

    SesMail mailWith(String configurationSet) {
        return mail(proxy.endpoint(), Duration.ofSeconds(30), Optional.of(configurationSet));
    }

    static SesMail mail(URI endpoint, Duration attempt, Optional<String> configurationSet) {
        var client = SesClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(
                        limits -> limits.apiCallAttemptTimeout(attempt).apiCallTimeout(attempt.multipliedBy(3)));
        return new SesMail(
                SesClients.careful(client).build(),
                new SesSettings(SENDER, configurationSet),
                () -> Instant.parse("2026-11-22T09:30:00Z"));
    }

    static Fault answer(int status, String code) {
        return new Fault.Answer(
                status,
                "text/xml",
                "<ErrorResponse xmlns=\"http://ses.amazonaws.com/doc/2010-12-01/\"><Error><Type>Sender</Type><Code>"
                        + code + "</Code><Message>ada@example.org</Message></Error></ErrorResponse>");
    }

    /** What a mail program would show, together with the id, which the server does not keep. */
    List<Email> arrived() throws IOException {
        var emails = new ArrayList<Email>();
        var mails = server.mails();
        for (int i = 0; i < mails.size(); i++) {
            emails.add(email(id(proxy.calls().get(i)), mails.get(i)));
        }
        return emails;
    }

    static String form(Call call) {
        return new String(call.body(), StandardCharsets.US_ASCII);
    }

    private static String id(Call call) {
        var data = DATA.matcher(form(call)).results().findFirst().orElseThrow().group(1);
        var raw = Base64.getDecoder().decode(URLDecoder.decode(data, StandardCharsets.US_ASCII));
        return ID.matcher(new String(raw, StandardCharsets.US_ASCII))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static Email email(String id, StoredMail mail) {
        return new Email(
                id,
                new EmailAddress(mail.to().get(0)),
                mail.subject(),
                mail.text(),
                mail.html(),
                mail.attachments().stream()
                        .map(a -> new Attachment(a.name(), a.type(), new String(a.content(), StandardCharsets.UTF_8)))
                        .toList());
    }
}
