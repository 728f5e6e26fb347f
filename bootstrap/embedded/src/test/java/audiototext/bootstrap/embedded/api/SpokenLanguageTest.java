package audiototext.bootstrap.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.containsString;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.Language;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The language of a new recording: what is understood, and what is suggested. */
@QuarkusTest
class SpokenLanguageTest {
    private final String path = "/api/recordings/" + UUID.randomUUID();

    @Inject
    Transcription transcription;

    private Person ann;

    @BeforeEach
    void ann() {
        ann = Person.registered();
    }

    @Test
    void aLanguageThatIsNotUnderstoodIsRefusedBeforeTheAudioIsSent() throws IOException {
        var head =
                "PUT " + path + "?language=tlh HTTP/1.1\r\nContent-Type: audio/wav\r\nExpect: 100-continue\r\nCookie: "
                        + "audio-to-text-session=" + ann.session() + "\r\nContent-Length: 50000000";
        try (var request = RawRequest.begun(head)) {
            assertThat(request.answer()).startsWith("HTTP/1.1 400 ").contains("Klingon (tlh) is not understood here");
        }
    }

    @Test
    void aLanguageThatIsNotUnderstoodIsRefusedOnThePage() {
        upload("tlh").statusCode(422).body(containsString("Klingon (tlh) is not understood here"));
    }

    @Test
    void thePagesLanguageIsSuggestedToANewcomer() {
        assumeThat(transcription.languages()).hasSizeGreaterThan(1);
        var english = new Language("en").among(transcription.languages()).orElseThrow();

        assertThat(suggestion()).isEqualTo(english.tag());
    }

    @Test
    void theLanguageOfTheLastRecordingIsSuggestedForTheNext() {
        assumeThat(transcription.languages()).hasSizeGreaterThan(1);
        var last = transcription.languages().stream()
                .map(Language::tag)
                .max(Comparator.naturalOrder())
                .orElseThrow();

        upload(last).statusCode(303);
        assertThat(suggestion()).isEqualTo(last);

        ann.browser()
                .contentType("audio/wav")
                .body(Clip.wav())
                .put(path + "?language=auto")
                .then()
                .statusCode(201);
        assertThat(suggestion()).isEqualTo("auto");
    }

    private String suggestion() {
        return ann.browser()
                .get("/recordings")
                .htmlPath()
                .getString("**.find { it.@id == 'language' }.option.find {" + " it.@selected != '' }.@value");
    }

    private ValidatableResponse upload(String language) {
        var token = Person.Token.on(ann.browser().get("/recordings"));
        return ann.browser()
                .cookie("csrf-token", token.cookie())
                .multiPart("csrf-token", token.field())
                .multiPart("language", language)
                .multiPart("audio", "form.wav", Clip.wav(), "audio/wav")
                .post("/recordings")
                .then();
    }
}
