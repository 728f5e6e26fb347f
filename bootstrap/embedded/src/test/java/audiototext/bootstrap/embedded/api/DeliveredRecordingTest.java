package audiototext.bootstrap.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API offers for a delivered recording. */
@QuarkusTest
class DeliveredRecordingTest {
    @Inject
    Residents residents;

    @ConfigProperty(name = "audio-to-text.data")
    Path data;

    private Person ann;
    private String path;

    @BeforeEach
    void deliver() {
        ann = residents.ann();
        path = ann.submitted(Clip.wav(), "Grüße \"aus\" København 🎤");
        ann.awaited(path, "DELIVERED");
    }

    @Test
    void itShowsItsPropertiesAndTheTimeOfEachStep() {
        ann.client()
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name", equalTo("Grüße \"aus\" København 🎤"))
                .body("format", equalTo("wav"))
                .body("seconds", equalTo(2.641f))
                .body("submittedAt", containsString("Z"))
                .body("transcribedAt", notNullValue())
                .body("deliveredAt", notNullValue())
                .body("failure", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/audio", "/transcript"})
    void anotherUserFindsNothing(String part) {
        var answer = residents.ben().client().get(path + part).then();
        assertThat(answer.extract().asString())
                .isEqualTo(residents
                        .ben()
                        .client()
                        .get("/api/recordings/" + UUID.randomUUID() + part)
                        .asString());
        notFound(answer);
    }

    @Test
    void anotherUserCanNeitherRetryNorDeleteIt() {
        notFound(residents.ben().client().noContentType().post(path + "/retry").then());
        notFound(residents.ben().client().delete(path).then());
        ann.browser().get(path).then().statusCode(200);
    }

    private static void notFound(ValidatableResponse answer) {
        answer.statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theAudioIsWhatWasSubmitted() {
        var answer = ann.client().get(path + "/audio").then().statusCode(200).contentType("audio/wav");
        assertThat(answer.extract().asByteArray()).isEqualTo(Clip.wav());
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-0, 0, 0", "bytes=100-199, 100, 199", "bytes=21000-, 21000, 21223", "bytes=-24, 21200, 21223"})
    void aRangeOfTheAudioIsServed(String range, int first, int last) {
        var answer = ann.browser().header("Range", range).get(path + "/audio").then();
        answer.statusCode(206).header("Content-Range", "bytes " + first + "-" + last + "/21224");
        assertThat(answer.extract().asByteArray()).isEqualTo(Arrays.copyOfRange(Clip.wav(), first, last + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=21224-", "bytes=99999-100000", "bytes=-0"})
    void aRangeOutsideTheAudioIsRefused(String range) {
        ann.browser()
                .header("Range", range)
                .get(path + "/audio")
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */21224")
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=5-1", "bytes=0-1,3-4", "seconds=1-2", "bytes=abc"})
    void anInvalidRangeGivesTheWholeAudio(String range) {
        ann.browser()
                .header("Range", range)
                .get(path + "/audio")
                .then()
                .statusCode(200)
                .header("Content-Length", "21224");
    }

    @Test
    void aRangeForDifferentAudioGivesTheWholeAudio() {
        var tag = ann.browser().head(path + "/audio").getHeader("ETag");
        var request = ann.browser().header("Range", "bytes=0-9");
        request.header("If-Range", tag).get(path + "/audio").then().statusCode(206);
        var other = ann.browser().header("Range", "bytes=0-9").header("If-Range", "\"other\"");
        other.get(path + "/audio").then().statusCode(200);
    }

    @Test
    void theAudioCanBeRequestedWithoutItsBody() {
        ann.browser()
                .head(path + "/audio")
                .then()
                .statusCode(200)
                .header("Content-Length", "21224")
                .header("Accept-Ranges", "bytes")
                .body(equalTo(""));
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json, \"words\":[{\"text\":",
        "text/plain, text/plain, cannot be completed",
        "application/x-subrip, application/x-subrip, 00:00:00",
        "text/vtt, text/vtt, WEBVTT",
        "application/pdf, application/pdf, %PDF-",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, application/vnd.openxml, PK",
        "'text/*;q=0.5, text/vtt', text/vtt, WEBVTT",
        "*/*, application/json, \"recordingId\":",
    })
    void theTranscriptHasTheAcceptedType(String accept, String type, String words) {
        ann.client()
                .accept(accept)
                .get(path + "/transcript")
                .then()
                .statusCode(200)
                .contentType(containsString(type))
                .header("Vary", "Accept")
                .header("Content-Disposition", nullValue())
                .body(containsString(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "txt", "srt", "vtt", "docx", "pdf"})
    void theTranscriptCanBeSavedAsAFileNamedAfterTheRecording(String format) {
        ann.browser()
                .accept("text/html")
                .get(path + "/transcript?format=" + format)
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        containsString("attachment; filename=\"Gr__e _aus_ K_benhavn _." + format))
                .header(
                        "Content-Disposition",
                        containsString(
                                "filename*=UTF-8''Gr%C3%BC%C3%9Fe%20_aus_%20K%C3%B8benhavn%20%F0%9F%8E%A4." + format));
    }

    @Test
    void aTranscriptInAnUnsupportedTypeIsRefused() {
        ann.client()
                .accept("image/png")
                .get(path + "/transcript")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void anUnknownFormatIsRefused() {
        ann.browser()
                .get(path + "/transcript?format=odt")
                .then()
                .statusCode(400)
                .body("detail", containsString("json, txt, srt, vtt, docx or pdf"));
    }

    @Test
    void withoutAFailureNothingIsTriedAgain() {
        ann.client()
                .noContentType()
                .post(path + "/retry")
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
    }

    @Test
    void aDeletedRecordingIsGoneFromEveryAddressAndFromTheFolder() throws IOException {
        var id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(filesOf(id)).as("before").hasSizeGreaterThanOrEqualTo(2);
        ann.client().delete(path).then().statusCode(204).body(equalTo(""));

        for (var part : List.of("", "/audio", "/transcript")) {
            notFound(ann.browser().get(path + part).then());
        }
        notFound(ann.browser().delete(path).then());
        assertThat(ann.browser().get("/api/recordings").jsonPath().getList("recordings.id"))
                .doesNotContain(id);
        assertThat(filesOf(id)).isEmpty();
    }

    /** Without the inbox: an email that was sent belongs to its reader. */
    private List<Path> filesOf(String id) throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(file -> file.getFileName().toString().contains(id))
                    .filter(file -> !file.startsWith(data.resolve("inbox")))
                    .toList();
        }
    }
}
