package audiototext.adapters.aws.transcribe;

import audiototext.domain.recording.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The operator's settings for Transcribe.
 *
 * @param bucket holds the audio and receives the transcripts
 * @param encryptionKey the KMS key (ARN or id) that encrypts the transcripts; without one, S3's own
 * @param vocabularies names of custom vocabularies, by language
 */
public record TranscribeSettings(String bucket, Optional<String> encryptionKey, Map<Language, String> vocabularies) {

    public TranscribeSettings {
        Objects.requireNonNull(bucket);
        Objects.requireNonNull(encryptionKey);
        vocabularies = Map.copyOf(vocabularies);
    }

    /**
     * Parses {@code en-US=names;de-DE=namen}; a blank setting means none.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public static Map<Language, String> vocabularies(String setting) {
        var vocabularies = new LinkedHashMap<Language, String>();
        for (var entry : setting.split(";")) {
            if (entry.isBlank()) {
                continue;
            }
            var parts = entry.strip().split("\\s*=\\s*");
            if (parts.length != 2) {
                throw new IllegalArgumentException(
                        "Vocabularies are written as en-US=names;de-DE=namen, not as " + setting);
            }
            vocabularies.put(new Language(parts[0]), parts[1]);
        }
        return vocabularies;
    }
}
