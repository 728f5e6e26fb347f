package audiototext.bootstrap.embedded.api;

import static audiototext.domain.data.RecordingBuilder.SUBMITTED_AT;
import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.accounts.Accounts;
import audiototext.bootstrap.embedded.Person;
import audiototext.domain.port.Recordings;
import audiototext.domain.user.User;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of a long list, which link to each other. */
@QuarkusTest
class PagingTest {
    /** Three pages: 50, 50, 20. */
    private static final int MANY = 120;

    private static final Pattern NAME = Pattern.compile("data-part=\"name\"[^>]*>(\\d+)</a>");

    @Inject
    Accounts accounts;

    @Inject
    Recordings recordings;

    private Person ann;

    @BeforeEach
    void recordMuch() {
        ann = Person.registered();
        var account = accounts.authenticate(ann.email(), Person.PASSWORD).orElseThrow();
        var owner = new User(account.subject(), ann.email(), account.email(), Instant.now());
        for (int i = 0; i < MANY; i++) {
            recordings.add(aRecording()
                    .ownedBy(owner)
                    .named(String.valueOf(i))
                    .submittedAt(SUBMITTED_AT.plus(Duration.ofMinutes(i)))
                    .delivered());
        }
    }

    @Test
    void thePagesLeadToOlderOnesAndBackAndKeepTheFilter() {
        var first = page("/recordings?status=DELIVERED");
        var second = page(link(first, "next"));
        var third = page(link(second, "next"));
        var secondAgain = page(link(third, "prev"));
        var firstAgain = page(link(secondAgain, "prev"));

        assertThat(names(first)).hasSize(50).startsWith("119");
        assertThat(names(second)).hasSize(50).startsWith("69");
        assertThat(names(third)).hasSize(20).endsWith("0").doesNotContain("20");
        assertThat(names(secondAgain)).isEqualTo(names(second));
        assertThat(names(firstAgain)).isEqualTo(names(first));
        assertThat(third).doesNotContain("rel=\"next\"");
        assertThat(List.of(first, firstAgain))
                .allSatisfy(page -> assertThat(page)
                        .doesNotContain("rel=\"prev\"")
                        .contains("<option value=\"DELIVERED\" selected>"));
    }

    @Test
    void beforeTheSecondPageIsTheFullFirstOneWithTheRecorder() {
        var second = page(link(page("/recordings"), "next"));
        var newest = page(link(second, "prev"));

        assertThat(names(newest)).hasSize(50).startsWith("119");
        assertThat(newest).contains("id=\"recorder\"");
    }

    private String page(String address) {
        return ann.browser().urlEncodingEnabled(false).get(address).asString();
    }

    private static String link(String page, String relation) {
        var link = Pattern.compile("<a href=\"([^\"]+)\" rel=\"" + relation + "\">")
                .matcher(page);
        assertThat(link.find()).as(relation).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private static List<String> names(String page) {
        return NAME.matcher(page).results().map(name -> name.group(1)).toList();
    }
}
