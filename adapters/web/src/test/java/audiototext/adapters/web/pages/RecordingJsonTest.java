package audiototext.adapters.web.pages;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.web.api.RecordingJson;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioFindings.Speech;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A recording in the API, as the pages' scripts read it too. */
@QuarkusTest
class RecordingJsonTest {
    @Inject
    ObjectMapper mapper;

    @Test
    void ordinaryAudioIsNotMentioned() {
        assertThat(json(AudioFindings.NONE, Locale.ENGLISH).fieldNames())
                .toIterable()
                .doesNotContain("findings", "track", "tracks", "detected")
                .contains("id", "seconds");
    }

    @Test
    void aFileThatEndsTooEarlyIsNamedForProgramsAndForPeople() {
        var findings =
                json(new AudioFindings(true, false, 1, 1), Locale.ENGLISH).get("findings");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).get("code").textValue()).isEqualTo("ENDS_EARLY");
        assertThat(findings.get(0).get("message").textValue())
                .contains("the file ends too early", "If you have the complete file, send that one.");
    }

    @Test
    void findingsAreInTheReadersLanguage() {
        var findings = json(new AudioFindings(false, true, 1, 1), Locale.FRENCH).get("findings");

        assertThat(findings.get(0).get("message").textValue()).startsWith("Une partie du fichier est endommagée");
    }

    @Test
    void aFileWithSeveralTracksSaysWhichOneWasTranscribed() {
        var recording = json(new AudioFindings(false, false, 2, 3), Locale.ENGLISH);

        assertThat(recording.get("track").intValue()).isEqualTo(2);
        assertThat(recording.get("tracks").intValue()).isEqualTo(3);
        assertThat(recording.get("findings").get(0).get("code").textValue()).isEqualTo("OTHER_TRACKS");
    }

    @Test
    void silenceSaysWhatToDo() {
        var findings =
                json(AudioFindings.NONE.with(Speech.SILENCE), Locale.ENGLISH).get("findings");

        assertThat(findings.get(0).get("code").textValue()).isEqualTo("NO_SPEECH");
        assertThat(findings.get(0).get("message").textValue())
                .contains("No speech was found", "microphone", "another file");
    }

    @Test
    void aRecordingThatWasHardToHearIsMarked() {
        var poor = new Speech(false, true, Optional.empty());

        var findings = json(AudioFindings.NONE.with(poor), Locale.ENGLISH).get("findings");

        assertThat(findings.get(0).get("code").textValue()).isEqualTo("HARD_TO_HEAR");
        assertThat(findings.get(0).get("message").textValue())
                .isEqualTo("This recording was hard to hear; the text may hold mistakes.");
    }

    @Test
    void theLanguageThatWasHeardIsNamedAndPointedOutIfTheTextIsInAnother() {
        var french = new Speech(false, false, Optional.of(new DetectedLanguage(new Language("fr"), 0.98765)));

        var recording = json(AudioFindings.NONE.with(french), Locale.ENGLISH);

        assertThat(recording.get("detected").get("language").textValue()).isEqualTo("fr");
        assertThat(recording.get("detected").get("probability").doubleValue()).isEqualTo(0.988);
        assertThat(recording.get("findings").get(0).get("code").textValue()).isEqualTo("OTHER_LANGUAGE");
        assertThat(recording.get("findings").get(0).get("message").textValue())
                .isEqualTo("This sounds like French, but it was transcribed as English.");
    }

    @Test
    void itIsSaidWhetherThereIsAListeningCopyAsSoonAsThatIsDecided() {
        assertThat(json(ListeningCopy.UNKNOWN)).isNull();
        assertThat(json(ListeningCopy.NOT_NEEDED).booleanValue()).isFalse();
        assertThat(json(ListeningCopy.MADE).booleanValue()).isTrue();
    }

    private JsonNode json(ListeningCopy copy) {
        var recording = aRecording().delivered().copied(copy);
        JsonNode json = mapper.valueToTree(RecordingJson.of(recording, Locale.ENGLISH));
        return json.get("listeningCopy");
    }

    private JsonNode json(AudioFindings findings, Locale reader) {
        return mapper.valueToTree(
                RecordingJson.of(aRecording().finding(findings).delivered(), reader));
    }
}
