package audiototext.bootstrap.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What browsers cannot play gets a copy that they play. */
@QuarkusTest
class ListeningCopyTest {
    @ConfigProperty(name = "audio-to-text.data")
    Path data;

    private Person ann;

    @BeforeEach
    void register() {
        ann = Person.registered();
    }

    @Test
    void aTelephonesRecordingGetsACopyInOpus() {
        var path = copied();

        var answer = ann.client()
                .get(path + "/listening-copy")
                .then()
                .statusCode(200)
                .contentType("audio/mp4")
                .header("Accept-Ranges", "bytes")
                .header("ETag", notNullValue());

        var copy = new String(answer.extract().asByteArray(), StandardCharsets.ISO_8859_1);
        assertThat(copy.substring(4)).startsWith("ftyp").contains("Opus");
    }

    @Test
    void theOriginalStays() {
        var path = copied();

        var audio = ann.client().get(path + "/audio").then().statusCode(200).contentType("audio/amr");

        assertThat(audio.extract().asByteArray()).isEqualTo(Clip.amr());
    }

    @Test
    void aRangeOfTheCopyIsServed() {
        var path = copied();
        var whole = ann.browser().get(path + "/listening-copy").asByteArray();

        var part = ann.browser().header("Range", "bytes=100-199").get(path + "/listening-copy");

        part.then().statusCode(206).header("Content-Range", "bytes 100-199/" + whole.length);
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(whole, 100, 200));
    }

    @Test
    void whatBrowsersPlayGetsNone() {
        var path = ann.submitted(Clip.wav(), "a call");
        ann.awaited(path, "DELIVERED");

        assertThat(ann.hasListeningCopy(path)).isFalse();
        ann.client()
                .get(path + "/listening-copy")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("no copy of this recording for listening"));
    }

    @Test
    void anotherUserFindsNoCopy() {
        var path = copied();

        Person.registered().client().get(path + "/listening-copy").then().statusCode(404);
    }

    @Test
    void thePagePlaysTheCopyAndOffersTheOriginal() {
        var path = copied();

        var page = ann.browser().get(path.replace("/api", "")).asString();

        assertThat(page)
                .contains("src=\"" + path + "/listening-copy\"")
                .contains("href=\"" + path + "/audio\" download=\"a call.amr\"");
    }

    @Test
    void theZipOfEverythingHasTheCopyBesideTheAudio() throws IOException {
        var path = copied();

        var zip = ann.browser().get("/api/recordings/history.zip").asByteArray();

        assertThat(files(zip))
                .containsEntry("recording.amr", Clip.amr().length)
                .containsEntry(
                        "listening-copy.m4a",
                        ann.browser().get(path + "/listening-copy").asByteArray().length);
    }

    @Test
    void nothingIsLeftOfTheCopyOfADeletedRecording() throws IOException {
        var path = copied();

        ann.client().delete(path).then().statusCode(204);

        ann.client().get(path + "/listening-copy").then().statusCode(404);
        try (var files = Files.walk(data.resolve("recordings"))) {
            var id = path.substring(path.lastIndexOf('/') + 1);
            assertThat(files).noneMatch(file -> file.getFileName().toString().contains(id));
        }
    }

    private String copied() {
        var path = ann.submitted(Clip.amr(), "a call");
        ann.awaited(path, "DELIVERED");
        assertThat(ann.hasListeningCopy(path)).isTrue();
        return path;
    }

    /** Names without their folder, and sizes. */
    private static Map<String, Integer> files(byte[] zip) throws IOException {
        var files = new HashMap<String, Integer>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName().substring(entry.getName().indexOf('/') + 1), entries.readAllBytes().length);
            }
        }
        return files;
    }
}
