package audiototext.bootstrap.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.Language;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** French from the upload to the email, in an installation that understands it. */
@QuarkusTest
class SpokenFrenchTest {
    @Inject
    Transcription transcription;

    @Inject
    Residents residents;

    private final String path = "/api/recordings/" + UUID.randomUUID();
    private Person ann;

    @BeforeEach
    void ann() {
        assumeThat(transcription.languages()).contains(new Language("fr"));
        ann = residents.ann();
    }

    @ParameterizedTest
    @CsvSource({"fr, 'French, as chosen, by Whisper'", "auto, 'French, detected ('"})
    void theTextAndTheEmailAreInFrenchAndSayHowTheyWereMade(String language, String said) {
        submit(language);

        var transcript = delivered();
        assertThat(transcript.getString("text")).contains("important pour nous", "bien vouloir patienter");
        assertThat(transcript.getString("language")).isEqualTo("fr");
        assertThat(transcript.getString("detected.language")).isEqualTo("fr");
        assertThat(transcript.getDouble("detected.probability")).isBetween(0.8, 1.0);
        assertThat(transcript.getString("model.name")).startsWith("Whisper");
        assertThat(transcript.getString("model.version")).isNotBlank();
        assertThat(ann.mailAbout(path).get("text").toString())
                .contains("important pour nous", said, transcript.getString("model.version"));
    }

    @Test
    void frenchThatIsTranscribedAsItalianIsPointedOut() {
        submit("it");

        assertThat(delivered().getString("language")).isEqualTo("it");
        assertThat(ann.client().get(path).jsonPath().getList("findings.code")).contains("OTHER_LANGUAGE");
        assertThat(ann.mailAbout(path).get("text").toString())
                .contains("This sounds like French, but it was transcribed as Italian.");
    }

    private void submit(String language) {
        ann.client()
                .contentType("audio/ogg")
                .queryParam("name", "En attente")
                .queryParam("language", language)
                .body(Clip.french())
                .put(path)
                .then()
                .statusCode(201);
    }

    private JsonPath delivered() {
        ann.awaited(path, "DELIVERED");
        return ann.client().get(path + "/transcript").jsonPath();
    }
}
