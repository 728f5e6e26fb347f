package audiototext.adapters.aws.transcribe;

import audiototext.domain.recording.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an operator decides about Transcribe.
 *
 * @param bucket where the audio lies and the transcripts go
 * @param encryptionKey the KMS key (ARN or id) that transcripts are encrypted with; without one S3's own
 * @param vocabularies names of custom vocabularies, one for a language
 */
public record TranscribeSettings(String bucket, Optional<String> encryptionKey, Map<Language, String> vocabularies) {

    public TranscribeSettings {
        Objects.requireNonNull(bucket);
        Objects.requireNonNull(encryptionKey);
        vocabularies = Map.copyOf(vocabularies);
    }

    /**
     * Reads {@code en-US=names;de-DE=namen}; blank is none.
     *
     * @throws IllegalArgumentException when it has another form
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
