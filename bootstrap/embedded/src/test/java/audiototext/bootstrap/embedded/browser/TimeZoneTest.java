package audiototext.bootstrap.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import audiototext.bootstrap.embedded.Person;
import com.microsoft.playwright.Browser.NewContextOptions;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The dates in the mail of a person whose browser is in Sydney. */
@QuarkusTest
class TimeZoneTest extends BrowserTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Test
    void theMailHasTheDateAndTheTimeZoneOfTheBrowser() throws Exception {
        var ann = Person.registered();
        var sydney = new NewContextOptions().setTimezoneId("Australia/Sydney").setLocale("en-AU");
        try (var desk = Desk.of(ann, browser, site, sydney)) {
            desk.choose("visit.wav", "audio/wav", audiototext.bootstrap.embedded.Clip.wav());

            var mail = await().atMost(Duration.ofMinutes(2))
                    .until(() -> Person.mails(ann.email()), mails -> !mails.isEmpty())
                    .get(0);

            var today = DAY.format(ZonedDateTime.now(ZoneId.of("Australia/Sydney")));
            assertThat(mail.get("subject")).isEqualTo("Transcript: visit.wav (" + today + ")");
            assertThat(mail.get("text").toString())
                    .containsPattern(today + ", \\d\\d:\\d\\d Australian Eastern (Standard|Daylight) Time");
        }
    }
}
