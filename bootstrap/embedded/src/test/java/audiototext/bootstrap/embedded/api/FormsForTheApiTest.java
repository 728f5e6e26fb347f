package audiototext.bootstrap.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that call a body a form, as curl does unless it is told otherwise. */
@QuarkusTest
class FormsForTheApiTest {
    private final String path = "/api/recordings/" + UUID.randomUUID();
    private Person ann;

    @Inject
    Residents residents;

    @BeforeEach
    void ann() {
        ann = residents.ann();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "Application/X-WWW-Form-Urlencoded; charset=utf-8",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "Multipart/Form-Data; boundary=RIFF"
            })
    void audioThatIsCalledAFormIsRefusedAndStaysOutOfTheLog(String type) {
        try (var log = new Log()) {
            refused(ann.client()
                    .config(asItIs())
                    .contentType(type)
                    .body(Clip.wav())
                    .put(path)
                    .then());

            assertThat(log.lines()).isEmpty();
        }
        ann.client().get(path).then().statusCode(404);
    }

    @Test
    void audioWithoutATypeIsRefused() {
        ann.client()
                .noContentType()
                .body(Clip.wav())
                .put(path)
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("detail", containsString("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE"})
    void aMalformedFormIsRefusedOnEachMethod(String method) {
        try (var log = new Log()) {
            refused(malformed().request(method, path).then());
            refused(malformed().request(method, path + "/transcript").then());

            assertThat(log.lines()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/retry", "/mail", "/transcribe"})
    void aMalformedFormIsRefusedByWhatTakesNoBody(String call) {
        refused(malformed().post(path + call).then());
    }

    private RequestSpecification malformed() {
        return ann.client()
                .config(asItIs())
                .contentType("multipart/form-data; boundary=x")
                .body("no parts".getBytes());
    }

    /** REST Assured would build a form itself. */
    private static io.restassured.config.RestAssuredConfig asItIs() {
        var encoder = EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)
                .encodeContentTypeAs("Multipart/Form-Data", ContentType.BINARY)
                .encodeContentTypeAs("Application/X-WWW-Form-Urlencoded", ContentType.BINARY)
                .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.BINARY);
        return RestAssured.config().encoderConfig(encoder);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(415)
                .contentType("application/problem+json")
                .body("status", equalTo(415))
                .body("detail", containsString("takes no forms"));
    }
}
