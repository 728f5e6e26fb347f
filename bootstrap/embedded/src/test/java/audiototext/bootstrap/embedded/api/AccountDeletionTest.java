package audiototext.bootstrap.embedded.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.user.Subject;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Downloading everything, and deleting it. */
@QuarkusTest
class AccountDeletionTest {
    @Inject
    Residents residents;

    @Inject
    UserRegistry registry;

    @ConfigProperty(name = "audio-to-text.data")
    Path data;

    @Test
    void oneArchiveHasAllAudioAndTranscripts() throws IOException {
        var ann = Person.registered();
        var first = ann.submitted(Clip.wav(), "../../etc/\\passwd 🎤");
        var second = ann.submitted(Clip.wav(), "same name");
        var third = ann.submitted(Clip.wav(), "same name");
        List.of(first, second, third).forEach(path -> ann.awaited(path, "DELIVERED"));

        var answer = ann.client().get("/api/recordings/history.zip").then().statusCode(200);
        answer.contentType("application/zip")
                .header("Content-Disposition", containsString("filename=\"recordings.zip\""));

        var files = unzipped(answer.extract().asByteArray());
        assertThat(files).hasSize(12);
        assertThat(files.keySet())
                .allMatch(name -> name.matches("2\\d{3}-\\d\\d-\\d\\d [^/\\\\]+/(recording|transcript)\\.[a-z]+"));
        assertThat(folder(files, first)).hasSize(4).containsValue(new String(Clip.wav(), UTF_8));
        assertThat(folder(files, second).values()).anyMatch(text -> text.contains("cannot be completed"));
    }

    @Test
    void nothingIsDeletedWithoutTheRightAddress() {
        var ann = residents.ann();

        delete(ann, "another@example.org")
                .statusCode(422)
                .contentType(containsString("text/html"))
                .body(containsString("Nothing was deleted"));

        ann.browser().get("/recordings").then().statusCode(200);
    }

    @Test
    void theAccountAndAllDataAreDeletedAndAReceiptArrives() throws IOException {
        var cat = Person.registered();
        var delivered = cat.submitted(Clip.wav(), "a call");
        cat.awaited(delivered, "DELIVERED");
        var running = cat.submitted(Clip.wav(), "another call");
        var subject = owner(cat);

        delete(cat, cat.email()).statusCode(303).header("Location", endsWith("/account/deleted"));

        cat.browser().get("/account/deleted").then().statusCode(200).body(containsString("Everything is deleted"));
        cat.browser().get("/recordings").then().statusCode(303).header("Location", containsString("/sign-in"));
        cat.client().get("/api/recordings").then().statusCode(401);
        assertThat(registry.find(subject)).isEmpty();
        assertThat(filesOf(delivered)).isEmpty();
        assertThat(filesOf(running)).isEmpty();
        await().untilAsserted(() -> assertThat(Person.mails(cat.email()))
                .filteredOn(mail -> mail.get("subject").equals("Your account was deleted"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.get("text").toString()).contains("all your recordings")));
    }

    private static ValidatableResponse delete(Person person, String address) {
        var token = Person.Token.on(person.browser().get("/account"));
        return token.with(person.browser())
                .formParam("email", address)
                .post("/account/delete")
                .then();
    }

    private static Subject owner(Person person) {
        var page = person.browser().get("/recordings").asString();
        return new Subject(page.replaceAll("(?s).*data-owner=\"([^\"]+)\".*", "$1"));
    }

    private List<Path> filesOf(String path) throws IOException {
        var id = path.substring(path.lastIndexOf('/') + 1);
        try (var files = Files.walk(data)) {
            return files.filter(file -> file.getFileName().toString().contains(id))
                    .filter(file -> !file.startsWith(data.resolve("inbox")))
                    .toList();
        }
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    private static Map<String, String> folder(Map<String, String> files, String path) {
        var id = path.substring(path.lastIndexOf('/') + 1);
        var folder = new LinkedHashMap<>(files);
        folder.keySet().removeIf(name -> !name.contains(id));
        return folder;
    }
}
