package audiototext.adapters.aws.transcribe;

import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.transcribe.model.LanguageIdSettings;
import software.amazon.awssdk.services.transcribe.model.StartTranscriptionJobRequest;
import software.amazon.awssdk.services.transcribe.model.TranscriptionJob;

/** Builds the requests that start jobs. */
final class JobRequests {
    /** Automatic identification takes between two and five languages with vocabularies (LanguageIdSettings). */
    private static final int MIN_LANGUAGES = 2;

    private static final int MAX_LANGUAGES = 5;

    private final TranscribeSettings settings;

    JobRequests(TranscribeSettings settings) {
        this.settings = settings;
    }

    StartTranscriptionJobRequest of(RecordingId id, String audioKey, AudioFormat format, Language language) {
        var request = StartTranscriptionJobRequest.builder()
                .transcriptionJobName(id.toString())
                .media(media -> media.mediaFileUri("s3://" + settings.bucket() + "/" + audioKey))
                .mediaFormat(MediaFormats.of(format))
                .outputBucketName(settings.bucket())
                .outputKey(JobFiles.output(id))
                .outputEncryptionKMSKeyId(settings.encryptionKey().orElse(null));
        if (language.isAuto()) {
            identify(request);
        } else {
            choose(request, language);
        }
        return request.build();
    }

    /** Whether a job was requested in that language. Once a language is identified, the job names it too. */
    static boolean isIn(Language language, TranscriptionJob job) {
        boolean identifies = Boolean.TRUE.equals(job.identifyLanguage());
        return language.isAuto() ? identifies : !identifies && language.tag().equals(job.languageCodeAsString());
    }

    private void identify(StartTranscriptionJobRequest.Builder request) {
        request.identifyLanguage(true);
        int count = settings.vocabularies().size();
        if (count >= MIN_LANGUAGES && count <= MAX_LANGUAGES) {
            request.languageIdSettingsWithStrings(byLanguage());
        }
    }

    private Map<String, LanguageIdSettings> byLanguage() {
        return settings.vocabularies().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().tag(),
                        entry -> LanguageIdSettings.builder()
                                .vocabularyName(entry.getValue())
                                .build()));
    }

    private void choose(StartTranscriptionJobRequest.Builder request, Language language) {
        request.languageCode(language.tag());
        var vocabulary = settings.vocabularies().get(language);
        if (vocabulary != null) {
            request.settings(s -> s.vocabularyName(vocabulary));
        }
    }
}
