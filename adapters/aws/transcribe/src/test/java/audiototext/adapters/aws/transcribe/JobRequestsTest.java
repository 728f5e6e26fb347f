package audiototext.adapters.aws.transcribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.transcribe.model.MediaFormat;
import software.amazon.awssdk.services.transcribe.model.StartTranscriptionJobRequest;

class JobRequestsTest {
    private static final RecordingId ID = RecordingId.parse("123e4567-e89b-42d3-a456-426614174000");
    private static final String KEY = "ada%40example.org/2026-11-24/audio/" + ID + ".webm";
    private static final Language ENGLISH = new Language("en-US");

    @Test
    void theJobIsNamedAfterTheRecording() {
        assertThat(request(Language.AUTO, "").transcriptionJobName()).isEqualTo(ID.toString());
    }

    @Test
    void theAudioIsReadAndTheTranscriptWrittenInTheBucket() {
        var request = request(Language.AUTO, "");

        assertThat(request.media().mediaFileUri()).isEqualTo("s3://bucket/" + KEY);
        assertThat(request.outputBucketName()).isEqualTo("bucket");
        assertThat(request.outputKey()).isEqualTo("transcripts/" + ID + ".json");
    }

    @Test
    void aChosenLanguageIsNotIdentified() {
        var request = request(ENGLISH, "");

        assertThat(request.languageCodeAsString()).isEqualTo("en-US");
        assertThat(request.identifyLanguage()).isNull();
    }

    @Test
    void withoutAChoiceTheLanguageIsIdentified() {
        var request = request(Language.AUTO, "");

        assertThat(request.languageCodeAsString()).isNull();
        assertThat(request.identifyLanguage()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aFormatIsReadIfTranscribeKnowsIt(AudioFormat format) {
        boolean isKnown = mediaFormat(format) != MediaFormat.UNKNOWN_TO_SDK_VERSION;

        assertThat(MediaFormats.READ.contains(format)).isEqualTo(isKnown);
    }

    /** They were accepted under these names before they were told apart. */
    @Test
    void relativesOfMp4AndWebmAreReadAsThese() {
        assertThat(mediaFormat(AudioFormat.QUICKTIME)).isEqualTo(MediaFormat.MP4);
        assertThat(mediaFormat(AudioFormat.THREE_GP)).isEqualTo(MediaFormat.MP4);
        assertThat(mediaFormat(AudioFormat.MATROSKA)).isEqualTo(MediaFormat.WEBM);
    }

    private static MediaFormat mediaFormat(AudioFormat format) {
        var settings = new TranscribeSettings("bucket", Optional.empty(), Map.of());
        return new JobRequests(settings).of(ID, KEY, format, Language.AUTO).mediaFormat();
    }

    @Test
    void aVocabularyGoesWithItsLanguageAlone() {
        assertThat(request(ENGLISH, "en-US=names").settings().vocabularyName()).isEqualTo("names");
        assertThat(request(new Language("en-GB"), "en-US=names").settings()).isNull();
    }

    @Test
    void vocabulariesOfTwoLanguagesGoWithTheirIdentification() {
        var settings = request(Language.AUTO, "en-US=names;de-DE=namen").languageIdSettingsAsStrings();

        assertThat(settings.get("de-DE").vocabularyName()).isEqualTo("namen");
        assertThat(settings).containsOnlyKeys("en-US", "de-DE");
    }

    /** Transcribe wants two languages at least there. */
    @Test
    void theVocabularyOfOneLanguageDoesNotGoWithTheIdentification() {
        assertThat(request(Language.AUTO, "en-US=names").hasLanguageIdSettings())
                .isFalse();
    }

    @Test
    void theOutputIsEncryptedWithTheKey() {
        var settings = new TranscribeSettings("bucket", Optional.of("arn:aws:kms:key"), Map.of());

        var request = new JobRequests(settings).of(ID, KEY, AudioFormat.WEBM, Language.AUTO);

        assertThat(request.outputEncryptionKMSKeyId()).isEqualTo("arn:aws:kms:key");
    }

    @Test
    void spaceAroundVocabulariesDoesNotMatter() {
        assertThat(TranscribeSettings.vocabularies(" en-US = names ; ")).isEqualTo(Map.of(ENGLISH, "names"));
    }

    @Test
    void vocabulariesInAnotherFormAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TranscribeSettings.vocabularies("names"))
                .withMessageContaining("en-US=names;de-DE=namen");
    }

    private static StartTranscriptionJobRequest request(Language language, String vocabularies) {
        var settings =
                new TranscribeSettings("bucket", Optional.empty(), TranscribeSettings.vocabularies(vocabularies));
        return new JobRequests(settings).of(ID, KEY, AudioFormat.WEBM, language);
    }
}
