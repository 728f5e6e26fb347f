package audiototext.bootstrap.embedded.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The upload form of {@code /recordings}, as a browser without JavaScript sends it. */
@QuarkusTest
class UploadFormTest {
    private final String name = "form-" + UUID.randomUUID() + ".wav";

    @Inject
    Residents residents;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    Path uploads;

    private Person ann;

    @BeforeEach
    void ann() {
        ann = residents.ann();
    }

    @Test
    void theChosenFileIsSubmittedAndTheListIsShownAgain() {
        upload(Clip.wav()).statusCode(303).header("Location", endsWith("/recordings"));
        assertThat(ann.browser().get("/recordings").asString()).contains(name);
    }

    @Test
    void aRefusalIsShownOnThePage() {
        upload("no sound".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .contentType(containsString("text/html"))
                .body(containsString("not audio"))
                .body(containsString("name=\"audio\""));
    }

    @Test
    void anEmptyFileIsRefusedOnThePage() {
        upload(new byte[0]).statusCode(422).body(containsString("empty"));
    }

    @Test
    void aFormWithoutAFileIsRefusedOnThePage() {
        form().multiPart("audio", "", new byte[0])
                .post("/recordings")
                .then()
                .statusCode(422)
                .body(containsString("Choose an audio file"));
    }

    @Test
    void theFormWithoutItsTokenIsRefusedOnAPage() {
        ann.browser()
                .multiPart("audio", name, Clip.wav())
                .post("/recordings")
                .then()
                .statusCode(400)
                .contentType(containsString("text/html"))
                .body(containsString("reload the page"));
        assertThat(ann.browser().get("/recordings").asString()).doesNotContain(name);
    }

    @Test
    void withoutASessionTheFormLeadsToTheSignInPage() {
        var token = Person.Token.on(given().get("/sign-in"));
        given().redirects()
                .follow(false)
                .cookie("csrf-token", token.cookie())
                .multiPart("csrf-token", token.field())
                .multiPart("audio", name, Clip.wav())
                .post("/recordings")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
    }

    @Test
    void nothingOfTheFileIsLeftInTheUploadsFolder() {
        upload(Clip.wav()).statusCode(303);

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            try (var left = Files.list(uploads)) {
                assertThat(left).isEmpty();
            }
        });
    }

    private ValidatableResponse upload(byte[] audio) {
        return form().multiPart("audio", name, audio, "audio/wav")
                .post("/recordings")
                .then();
    }

    private RequestSpecification form() {
        var token = Person.Token.on(ann.browser().get("/recordings"));
        return ann.browser()
                .cookie("csrf-token", token.cookie())
                .multiPart("csrf-token", token.field())
                .multiPart("language", "auto");
    }
}
