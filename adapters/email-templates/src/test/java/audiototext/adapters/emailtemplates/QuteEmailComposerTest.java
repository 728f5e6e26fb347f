package audiototext.adapters.emailtemplates;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.Transcripts.silence;
import static audiototext.domain.data.Transcripts.transcript;
import static audiototext.domain.data.Transcripts.word;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.contract.EmailComposerContract;
import audiototext.domain.data.ScriptSample;
import audiototext.domain.error.Failure;
import audiototext.domain.port.EmailComposer;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioFindings.Speech;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.transcript.Recognition;
import audiototext.domain.transcript.SpeechModel;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.Email;
import audiototext.domain.user.User;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class QuteEmailComposerTest extends EmailComposerContract {
    private static final URI SITE = URI.create("https://audio.example.org/");
    private static final Transcript GREETING = transcript(word("Good", 0), word("morning.", 0.5));

    @Override
    protected EmailComposer emails(URI site) {
        return new QuteEmailComposer(site);
    }

    @Test
    void theTextReadsWell() {
        var recording = aRecording().named("Sales call").transcribed();
        var spoken = transcript(word("Good", 0), word("morning.", 0.5), word("A", 10), word("dog.", 10.5));

        assertThat(emails(SITE).transcript(aUser().build(), recording, spoken).text())
                .isEqualTo("""
                        Sales call
                        22 November 2026, 10:15 UTC

                        Good morning.

                        A dog.

                        Read and listen: https://audio.example.org/recordings/%s
                        """.formatted(recording.id()));
    }

    @Test
    void theTextSaysHowItWasMadeBelowTheTranscript() {
        var recording = aRecording().named("Sales call").transcribed();

        assertThat(emails(SITE)
                        .transcript(aUser().build(), recording, detected(GREETING))
                        .text())
                .isEqualTo("""
                        Sales call
                        22 November 2026, 10:15 UTC

                        Good morning.

                        English, detected (98%%), by Whisper base (version 1)

                        Read and listen: https://audio.example.org/recordings/%s
                        """.formatted(recording.id()));
    }

    @Test
    void aFrenchReaderReadsInFrenchHowItWasMadeAndWhatIsDoubtful() {
        var sure = Optional.of(new DetectedLanguage(new Language("fr"), 0.9));
        var recording = aRecording()
                .named("Visite")
                .finding(AudioFindings.NONE.with(new Speech(false, true, sure)))
                .transcribed();

        var email = emails(SITE).transcript(frenchReader(), recording, detected(GREETING));

        assertThat(email.text())
                .contains(
                        "À noter\u00A0: Cet enregistrement était difficile à entendre",
                        "À noter\u00A0: Cet enregistrement semble être en français, mais il a été transcrit en anglais.",
                        "Anglais, langue détectée (98\u00A0%), par Whisper base (version 1)");
        assertThat(email.html())
                .contains(
                        "était difficile à entendre",
                        "semble être en français, mais il a été transcrit en anglais.",
                        "Anglais, langue détectée (98\u00A0%), par Whisper base (version 1)");
    }

    private static Transcript detected(Transcript transcript) {
        var recognition = new Recognition(
                Optional.of(new DetectedLanguage(transcript.language(), 0.98)),
                Optional.of(new SpeechModel("Whisper base", "1")),
                false);
        return new Transcript(
                transcript.recordingId(), transcript.language(), transcript.text(), transcript.words(), recognition);
    }

    @Test
    void theTextOfSilenceReadsWell() {
        var recording = aRecording().named("Sales call").transcribed();

        assertThat(emails(SITE)
                        .transcript(aUser().build(), recording, silence())
                        .text())
                .isEqualTo("""
                        Sales call
                        22 November 2026, 10:15 UTC

                        No speech was found in this recording. If you did speak, check that the right microphone was chosen and that it was not muted, then record again or send another file.

                        Listen to the recording: https://audio.example.org/recordings/%s
                        """.formatted(recording.id()));
    }

    @Test
    void theTextOfAFileThatIsNotAsItShouldBeReadsWell() {
        var recording = aRecording()
                .named("Sales call")
                .finding(new AudioFindings(true, true, 2, 3))
                .transcribed();

        assertThat(emails(SITE).transcript(aUser().build(), recording, GREETING).text())
                .isEqualTo("""
                        Sales call
                        22 November 2026, 10:15 UTC

                        Note: Only the beginning could be transcribed, because the file ends too early. If you have the complete file, send that one.

                        Note: A part of the file is damaged, so it is missing from the transcript. If you have an undamaged copy, send that one.

                        Note: The file has 3 sound tracks, and only track 2 was transcribed. To get the text of another track, export it as a file of its own and send that.

                        Good morning.

                        Read and listen: https://audio.example.org/recordings/%s
                        """.formatted(recording.id()));
    }

    @Test
    void aFrenchReaderGetsTheNotesInFrench() {
        var recording = aRecording()
                .named("Visite")
                .finding(new AudioFindings(true, false, 1, 2))
                .transcribed();

        var email = emails(SITE).transcript(frenchReader(), recording, GREETING);

        assertThat(email.text())
                .contains("À noter\u00A0: Seul le début a pu être transcrit, car le fichier s’arrête trop tôt.")
                .contains("seule la piste 1 a été transcrite");
        assertThat(email.html()).contains("car le fichier s’arrête trop tôt", "seule la piste 1 a été transcrite");
    }

    @Test
    void theTextOfAFailureReadsWell() {
        var recording = aRecording().named("Sales call").failed("The file ends in the middle.");

        assertThat(emails(SITE).failure(aUser().build(), recording).text()).isEqualTo("""
                        Sales call
                        22 November 2026, 10:15 UTC

                        This recording could not be transcribed.

                        The file ends in the middle.

                        The recording is kept. Try again on its page: https://audio.example.org/recordings/%s
                        """.formatted(recording.id()));
    }

    @Test
    void theTextOfAFailureOfTheFileReadsWell() {
        var recording = failed(Failure.of(Failure.Cause.NO_SOUND_TRACK));

        assertThat(emails(SITE).failure(aUser().build(), recording).text()).isEqualTo("""
                        Visite
                        22 November 2026, 10:15 UTC

                        This file cannot be transcribed.

                        The file has no sound track. Please upload one with sound.

                        Trying this file once more would not help. Choose another file, or record again: https://audio.example.org/recordings

                        Listen to this recording, or delete it: https://audio.example.org/recordings/%s
                        """.formatted(recording.id()));
    }

    @Test
    void aFrenchReaderGetsTheTranscriptInFrench() {
        var email = emails(SITE)
                .transcript(frenchReader(), aRecording().named("Visite").transcribed(), GREETING);

        assertThat(email.subject()).isEqualTo("Transcription\u00A0: Visite (22 novembre 2026)");
        assertThat(email.text()).contains("22 novembre 2026", "Good morning.", "Lire et écouter\u00A0: https://");
        assertThat(email.html()).contains("<html lang=\"fr\"", "Lire et écouter");
    }

    @Test
    void aFrenchReaderGetsSilenceInFrench() {
        var email = emails(SITE)
                .transcript(frenchReader(), aRecording().named("Visite").transcribed(), silence());

        assertThat(email.text())
                .contains("Aucune parole n’a été trouvée", "vérifiez que le bon micro", "Écouter l’enregistrement");
        assertThat(email.html()).contains("Aucune parole n’a été trouvée");
    }

    @Test
    void aFrenchReaderGetsAFailureInFrenchWithItsReason() {
        var email = emails(SITE).failure(frenchReader(), failed(Failure.of(Failure.Cause.NEVER_ENDED, 10)));

        assertThat(email.subject()).isEqualTo("Non transcrit\u00A0: Visite (22 novembre 2026)");
        assertThat(email.text())
                .contains(
                        "n’a pas pu être transcrit", "La transcription a été lancée 10 fois", "Réessayez sur sa page");
        assertThat(email.html()).contains("La transcription a été lancée 10 fois");
    }

    @Test
    void aFrenchReaderIsInvitedToChooseAnotherFileInFrench() {
        var email = emails(SITE).failure(frenchReader(), failed(Failure.of(Failure.Cause.TOO_LONG, 4)));

        assertThat(email.subject()).isEqualTo("Non transcrit\u00A0: Visite (22 novembre 2026)");
        assertThat(email.text())
                .contains(
                        "Ce fichier ne peut pas être transcrit",
                        "L’enregistrement dure plus de 4 heures",
                        "Choisissez un autre fichier");
        assertThat(email.html()).contains("L’enregistrement dure plus de 4 heures", "Choisir un autre fichier");
    }

    private static Recording failed(Failure reason) {
        return aRecording()
                .named("Visite")
                .transcribing()
                .failed(reason, Instant.EPOCH)
                .orElseThrow();
    }

    @Test
    void aReaderInSydneyReadsTheirOwnDateAndItsTimeZone() {
        var recording = aRecording()
                .named("Visit")
                .submittedAt(Instant.parse("2026-11-29T21:11:34Z"))
                .transcribed();
        var reader = aUser().inZone("Australia/Sydney").build();

        var email = emails(SITE).transcript(reader, recording, GREETING);

        assertThat(email.subject()).isEqualTo("Transcript: Visit (30 November 2026)");
        assertThat(email.text()).contains("30 November 2026, 08:11 Australian Eastern Daylight Time");
        assertThat(email.html()).contains("30 November 2026, 08:11 Australian Eastern Daylight Time");
    }

    @Test
    void aReaderInParisReadsTheTimeZoneInFrench() {
        var reader = aUser().reading(Locale.FRENCH).inZone("Europe/Paris").build();

        assertThat(emails(SITE)
                        .transcript(reader, aRecording().named("Visite").transcribed(), GREETING)
                        .text())
                .contains("22 novembre 2026 à 11:15 heure normale d’Europe centrale");
    }

    @Test
    void aNameThatHoldsTheDateIsTheOnlyDateInTheSubject() {
        assertThat(email("Recording of 22 Nov 2026, 09:30").subject())
                .isEqualTo("Transcript: Recording of 22 Nov 2026, 09:30");
    }

    private static User frenchReader() {
        return aUser().reading(Locale.FRENCH).build();
    }

    @ParameterizedTest
    @EnumSource
    void everyScriptHasItsTextAndItsDirection(ScriptSample sample) {
        var email = emails(SITE).transcript(aUser().build(), aRecording().transcribed(), sample.transcript());

        var direction =
                "<p lang=\"%s\" dir=\"%s\" ".formatted(sample.language(), sample.isRightToLeft() ? "rtl" : "ltr");
        assertThat(email.html().split(direction, -1)).hasSize(3);
        assertThat(email.html()).contains(sample.sentences());
        assertThat(email.text()).contains(String.join("\n\n", sample.sentences()));
        assertThat(email.attachments().get(0).content()).isEqualTo(String.join("\n\n", sample.sentences()) + "\n");
    }

    @Test
    void theHtmlFitsAPhone() {
        assertThat(email("Sales call").html())
                .contains("name=\"viewport\" content=\"width=device-width, initial-scale=1\"")
                .contains("max-width")
                .doesNotContainPattern("[^-]width: ?\\d");
    }

    @Test
    void theNameOfAnAttachmentKeepsMarksAndSigns() {
        assertThat(email("हिन्दी + cafe\u0301 🎙").attachments())
                .extracting(Email.Attachment::name)
                .contains("हिन्दी + café 🎙.txt");
    }

    @Test
    void anAttachmentHasANameEvenIfTheRecordingsNameIsAllDots() {
        assertThat(email("...").attachments())
                .extracting(Email.Attachment::name)
                .containsExactly("transcript.txt", "transcript.srt");
    }

    /** Common file systems accept 255 bytes of UTF-8. */
    @Test
    void theNameOfAnAttachmentIsShortEnoughForAFile() {
        assertThat(email("世".repeat(200)).attachments())
                .extracting(attachment -> attachment.name().getBytes(StandardCharsets.UTF_8).length)
                .allMatch(bytes -> bytes <= 255);
    }

    private Email email(String recordingName) {
        var recording = aRecording().named(recordingName).transcribed();
        return emails(SITE).transcript(aUser().build(), recording, transcript(word("Good", 0)));
    }
}
