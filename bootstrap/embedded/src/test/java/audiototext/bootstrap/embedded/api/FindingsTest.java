package audiototext.bootstrap.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.FoundAudio;
import audiototext.bootstrap.embedded.Person;
import audiototext.domain.recording.AudioFindings;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Page, list, mail and API say what the transcription found out about the audio. */
@QuarkusTest
class FindingsTest {
    private static final AudioFindings CUT_FILM = new AudioFindings(true, true, 2, 3);
    private static final String SECOND_OF_THREE = "3 sound tracks, and only track 2";

    @Inject
    FoundAudio audio;

    private Person ann;

    @BeforeEach
    void register() {
        ann = Person.registered();
    }

    @Test
    void ordinaryAudioIsNotMentioned() {
        var path = delivered(Clip.wav());

        ann.client().get(path).then().body("findings", nullValue()).body("tracks", nullValue());
    }

    @Test
    void theApiNamesTheFindingsInTheReadersLanguage() {
        var path = delivered(Clip.wav());
        audio.find(path, CUT_FILM);

        ann.client()
                .get(path)
                .then()
                .body("findings.code", contains("ENDS_EARLY", "DAMAGED", "OTHER_TRACKS"))
                .body("findings[0].message", containsString("the file ends too early"))
                .body("findings[2].message", containsString(SECOND_OF_THREE))
                .body("track", equalTo(2))
                .body("tracks", equalTo(3));
        ann.client()
                .header("Accept-Language", "fr")
                .get(path)
                .then()
                .body("findings[0].message", containsString("le fichier s’arrête trop tôt"));
    }

    @Test
    void theRecordingsPageAndTheListSayThem() {
        var path = delivered(Clip.wav());
        audio.find(path, CUT_FILM);

        assertThat(page(path)).contains("the file ends too early", "is damaged", SECOND_OF_THREE);
        assertThat(page("/recordings")).contains("the file ends too early", "is damaged", SECOND_OF_THREE);
    }

    @Test
    void theMailSaysThem() {
        var path = delivered(Clip.wav());
        audio.find(path, CUT_FILM);

        ann.client().noContentType().post(path + "/mail").then().statusCode(202);

        var mail = Awaitility.await()
                .until(() -> Person.mails(ann.email()), mails -> mails.size() == 2)
                .get(0);
        assertThat(text(mail)).contains("the file ends too early", "is damaged", SECOND_OF_THREE);
    }

    @Test
    void silenceIsSaidEverywhereWithWhatToDo() {
        var path = delivered(SilentWav.ofSeconds(1));

        ann.client()
                .get(path)
                .then()
                .body("findings.code", contains("NO_SPEECH"))
                .body("findings[0].message", containsString("check that the right microphone was chosen"));
        assertThat(page(path)).contains("No speech was found", "check that the right microphone was chosen");
        assertThat(page("/recordings")).contains("No speech was found", "check that the right microphone was chosen");
        assertThat(text(ann.mailAbout(path)))
                .contains("No speech was found", "check that the right microphone was chosen");
    }

    private String delivered(byte[] wav) {
        var path = ann.submitted(wav, "film");
        ann.awaited(path, "DELIVERED");
        ann.mailAbout(path);
        return path;
    }

    private String page(String path) {
        return ann.browser().get(path.replace("/api", "")).asString();
    }

    private static String text(Map<String, Object> mail) {
        return mail.get("text").toString();
    }
}
