package audiototext.bootstrap.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Audio that is accepted but useless: it ends in an email that says why. */
@QuarkusTest
class BadInputTest {
    private static final int THREE_HOURS = 3 * 60 * 60;

    /** It ends within its first piece of audio. */
    private static final byte[] DAMAGED = Arrays.copyOf(Clip.webm(), 470);

    @Inject
    Residents residents;

    private Person ann;

    @BeforeEach
    void ann() {
        ann = residents.ann();
    }

    @Test
    void damagedAudioFailsWithAReasonInItsEmail() {
        assertFailsWithAReason(ann.submitted(DAMAGED, "damaged"));
    }

    private void assertFailsWithAReason(String path) {
        var failed = ann.awaited(path, "FAILED");
        assertThat(failed.<Boolean>path("retryHelps")).isFalse();
        String failure = failed.path("failure");
        assertThat(failure)
                .isNotBlank()
                .doesNotContain("Exception")
                .doesNotContain("null")
                .endsWith(".");
        var mail = ann.mailAbout(path);
        assertThat(mail.get("text").toString())
                .contains(failure)
                .contains("Choose another file")
                .doesNotContain("Try again");
    }

    @Test
    void aFailedRecordingCanBeTriedAgainAndIsMailedAgain() {
        var path = ann.submitted(DAMAGED, "tried twice");
        ann.awaited(path, "FAILED");
        ann.mailAbout(path);
        ann.client()
                .noContentType()
                .post(path + "/retry")
                .then()
                .statusCode(202)
                .body("status", equalTo("TRANSCRIBING"))
                .body("failure", nullValue());
        ann.awaited(path, "FAILED");
    }

    @Test
    void aTruncatedWebmGivesTheTextOfItsBeginning() {
        var truncated = Arrays.copyOf(Clip.webm(), Clip.webm().length * 2 / 3);
        var path = ann.submitted(truncated, "cut off");
        ann.awaited(path, "DELIVERED");
        assertThat(ann.browser().accept("text/plain").get(path + "/transcript").asString())
                .isNotBlank();
    }

    @Test
    void threeHoursOfSilenceAreDeliveredAsSilence() {
        var path = ann.submitted(SilentWav.ofSeconds(THREE_HOURS), "three silent hours");
        ann.awaited(path, "DELIVERED").then().body("seconds", equalTo((float) THREE_HOURS));
        assertThat(ann.mailAbout(path).get("text").toString()).containsIgnoringCase("no speech was found");
    }

    @Test
    void controlCharactersInANameStayOutOfTheEmailsHeaders() {
        var path = ann.submitted(Clip.wav(), "hello\r\nBcc: all@example.org\r\n\r\n\u0007body");
        var mail = ann.mailAbout(path);
        assertThat(mail.get("subject").toString())
                .contains("hello Bcc: all@example.org body")
                .doesNotContainPattern("\\p{Cntrl}");
        assertThat(mail.get("to")).isEqualTo(ann.email());
    }

    @Test
    void markupInANameStaysText() {
        var path = ann.submitted(Clip.wav(), "<script>alert(1)</script>");
        assertThat(ann.mailAbout(path).get("html").toString()).doesNotContain("<script>alert");
        assertThat(ann.browser().get("/recordings").asString()).doesNotContain("<script>alert");
    }
}
