package audiototext.adapters.shared.messages;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Recognition;
import audiototext.domain.transcript.SpeechModel;
import audiototext.domain.transcript.Transcript;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProvenanceTest {
    private static final Language ENGLISH = new Language("en");
    private static final Optional<DetectedLanguage> DETECTED = Optional.of(new DetectedLanguage(ENGLISH, 0.98));
    private static final Optional<SpeechModel> WHISPER = Optional.of(new SpeechModel("Whisper base", "1.2"));

    @Test
    void aDetectedLanguageIsNamedWithItsProbabilityAndTheModelWithItsVersion() {
        var recognition = new Recognition(DETECTED, WHISPER, false);

        assertThat(message(Language.AUTO, recognition, Locale.ENGLISH))
                .contains("English, detected (98%), by Whisper base (version 1.2)");
        assertThat(message(Language.AUTO, recognition, Locale.FRENCH))
                .contains("Anglais, langue détectée (98\u00A0%), par Whisper base (version 1.2)");
    }

    @Test
    void noDetectionIsCalledCertain() {
        var recognition = new Recognition(Optional.of(new DetectedLanguage(ENGLISH, 0.999)), WHISPER, false);

        assertThat(message(Language.AUTO, recognition, Locale.ENGLISH))
                .contains("English, detected (99%), by Whisper base (version 1.2)");
    }

    @Test
    void aChosenLanguageIsNotCalledDetected() {
        var recognition = new Recognition(DETECTED, WHISPER, false);

        assertThat(message(ENGLISH, recognition, Locale.ENGLISH))
                .contains("English, as chosen, by Whisper base (version 1.2)");
        assertThat(message(ENGLISH, recognition, Locale.FRENCH))
                .contains("Anglais, langue choisie, par Whisper base (version 1.2)");
    }

    @Test
    void aModelThatDetectsNothingAndHasNoVersionIsNamed() {
        var service = new Recognition(
                Optional.empty(), Optional.of(new SpeechModel("Amazon Transcribe", Optional.empty())), false);

        assertThat(message(Language.AUTO, service, Locale.ENGLISH)).contains("English, by Amazon Transcribe");
        assertThat(message(Language.AUTO, service, Locale.FRENCH)).contains("Anglais, par Amazon Transcribe");
    }

    @Test
    void nothingIsSaidOfTranscriptsOfEarlierReleases() {
        assertThat(message(Language.AUTO, Recognition.UNKNOWN, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void nothingIsSaidOfSilence() {
        var silence = transcript("", new Recognition(DETECTED, WHISPER, false));

        assertThat(Provenance.of(aRecording().transcribed(), silence)).isEmpty();
    }

    private static Optional<String> message(Language choice, Recognition recognition, Locale reader) {
        var recording = aRecording().inLanguage(choice.tag()).transcribed();
        return Provenance.of(recording, transcript("Hello.", recognition)).map(said -> said.message(reader));
    }

    private static Transcript transcript(String text, Recognition recognition) {
        return new Transcript(aRecording().uploading().id(), ENGLISH, text, List.of(), recognition);
    }
}
