package audiototext.bootstrap.embedded.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each address names the methods that it accepts. */
@QuarkusTest
class MethodsTest {
    private static final String ID = "/api/recordings/00000000-0000-4000-8000-00000000000a";

    @Inject
    Residents residents;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/recordings | GET, HEAD, OPTIONS",
                "/api/recordings/events | GET, HEAD, OPTIONS",
                "/api/recordings/history.zip | GET, HEAD, OPTIONS",
                ID + " | DELETE, GET, HEAD, OPTIONS, PATCH, PUT",
                ID + "/audio | GET, HEAD, OPTIONS",
                ID + "/transcript | DELETE, GET, HEAD, OPTIONS, PUT",
                ID + "/mail | OPTIONS, POST",
                ID + "/retry | OPTIONS, POST",
                ID + "/transcribe | OPTIONS, POST",
                "/recordings | GET, HEAD, OPTIONS, POST",
                "/sign-in | GET, HEAD, OPTIONS, POST"
            })
    void aRefusedMethodAndOptionsAreAnsweredWithThoseThatAreAccepted(String path, String methods) {
        residents
                .ann()
                .browser()
                .request("PROPFIND", path)
                .then()
                .statusCode(405)
                .header("Allow", equalTo(methods));
        given().options(path).then().statusCode(204).header("Allow", equalTo(methods));
    }

    @Test
    void anAddressThatDoesNotExistAcceptsNoMethod() {
        given().options("/api/nothing").then().statusCode(404).contentType("application/problem+json");
        given().options("/nothing").then().statusCode(404);
    }
}
