package audiototext.bootstrap.embedded.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import audiototext.adapters.inbox.ReceivedEmail;
import audiototext.bootstrap.embedded.Clip;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The language and the time zone of a person: kept at registration, and changed on the account page. */
@QuarkusTest
class PreferencesTest {
    @Inject
    People people;

    @Test
    void aFrenchAccountThatIsUsedByTheApiAloneGetsFrenchMails() throws IOException {
        var email = registered("fr-FR", "Europe/Paris");

        var mail = transcribed(email, "Visite");

        assertThat(mail.subject()).startsWith("Transcription\u00A0: Visite (");
        assertThat(mail.text()).contains("heure ", "d’Europe centrale", "Lire et écouter");
    }

    @Test
    void aRecordingWithoutANameIsNamedInTheLanguageAndTheTimeZoneOfItsOwner() throws IOException {
        var email = registered("fr-FR", "Europe/Paris");

        assertThat(transcribed(email, "").subject())
                .matches("Transcription\u00A0: Enregistrement du .* d’Europe centrale");
    }

    @Test
    void theLanguageOfTheBrowserThatIsUsedLaterDoesNotChangeIt() throws IOException {
        var email = registered("fr-FR", "Europe/Paris");
        given().header("Accept-Language", "en")
                .cookie("audio-to-text-zone", "Australia%2FSydney")
                .auth()
                .preemptive()
                .basic(email, People.PASSWORD)
                .contentType("audio/wav")
                .body(Clip.wav())
                .put("/api/recordings/" + UUID.randomUUID() + "?name=Visite")
                .then()
                .statusCode(201);

        assertThat(mailWith(email, "Visite").text()).contains("d’Europe centrale", "Lire et écouter");
    }

    @Test
    void theAccountPageChangesLanguageAndTimeZone() throws IOException {
        var email = registered("en", "Europe/Paris");
        var browser = people.signedIn(email);

        browser.send("/account", "/account/preferences", Map.of("language", "fr", "zone", "Australia/Sydney"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account?saved=true"));

        browser.open("/account?saved=true")
                .then()
                .body(containsString("<html lang=\"fr\""))
                .body(containsString("C’est enregistré."))
                .body(containsString("<option value=\"Australia/Sydney\" selected>"));
        assertThat(transcribed(email, "Visite").text()).contains("de l’Est de l’Australie", "Lire et écouter");
    }

    @Test
    void aTimeZoneThatIsNotOnTheListIsRefusedInWords() throws IOException {
        var browser = people.signedIn(registered("en", "Europe/Paris"));

        browser.send("/account", "/account/preferences", Map.of("language", "fr", "zone", "Atlantis"))
                .then()
                .statusCode(400)
                .body(containsString("Choose a language and a time zone"));
    }

    @Test
    void aLanguageChosenAtTheFootOfAPageIsTheLanguageOfMailsToo() throws IOException {
        var email = registered("en", "Europe/Paris");
        people.signedIn(email).open("/language/fr");

        assertThat(transcribed(email, "Visite").text()).contains("Lire et écouter");
    }

    @Test
    void aNewPasswordIsMailedInTheLanguageOfTheAccount() throws Exception {
        var email = registered("fr-FR", "Europe/Paris");
        people.haveWaited();

        new Browser().send("/forgot-password", Map.of("email", email));

        assertThat(mailWith(email, "mot de passe").subject()).contains("Choisissez un nouveau mot de passe");
    }

    @Test
    void documentsShowTheTimeZoneOfTheAccount() throws IOException {
        var email = registered("en", "Asia/Kolkata");
        var mail = transcribed(email, "Visit");
        var path = mail.text().replaceAll("(?s).*(/recordings/[0-9a-f-]{36}).*", "$1");

        var docx = client(email).get("/api" + path + "/transcript?format=docx").asByteArray();

        assertThat(text(docx)).contains("India Standard Time");
    }

    private String registered(String language, String zone) {
        var email = people.stranger();
        var browser = new Browser(language, zone);
        browser.send("/register", Map.of("email", email, "password", People.PASSWORD));
        new Browser().send("/confirm", Map.of("email", email, "code", people.codeFor(email, "code")));
        return email;
    }

    private ReceivedEmail transcribed(String email, String name) {
        submit(email, name);
        return mailWith(email, "/recordings/");
    }

    private static ValidatableResponse submit(String email, String name) {
        return client(email)
                .contentType("audio/wav")
                .body(Clip.wav())
                .queryParam("name", name)
                .put("/api/recordings/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    private static String text(byte[] docx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static RequestSpecification client(String email) {
        return given().auth().preemptive().basic(email, People.PASSWORD);
    }

    private ReceivedEmail mailWith(String email, String words) {
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> matching(email, words), mails -> !mails.isEmpty())
                .get(0);
    }

    private List<ReceivedEmail> matching(String email, String words) throws IOException {
        return people.emailsTo(email).stream()
                .filter(mail -> mail.text().contains(words))
                .toList();
    }
}
