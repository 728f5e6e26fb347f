package audiototext.adapters.aws.s3;

import audiototext.domain.recording.Language;
import audiototext.domain.user.Subject;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The metadata of an audio object. S3 takes only ASCII there, so the values are encoded as in a form
 * ({@code application/x-www-form-urlencoded}, UTF-8).
 *
 * @param owner empty if another program stored the object
 */
public record AudioNotes(Optional<Subject> owner, Language language) {
    private static final String OWNER = "owner";
    private static final String LANGUAGE = "language";

    static Map<String, String> metadata(Subject owner, Language language) {
        return Map.of(OWNER, encoded(owner.value()), LANGUAGE, encoded(language.tag()));
    }

    /**
     * @param metadata of an object, names without {@code x-amz-meta-}
     * @throws audiototext.domain.error.Refused if the language is not a valid tag
     */
    public static AudioNotes of(Map<String, String> metadata) {
        return new AudioNotes(
                Optional.ofNullable(metadata.get(OWNER))
                        .map(AudioNotes::decoded)
                        .map(Subject::new),
                Optional.ofNullable(metadata.get(LANGUAGE))
                        .map(AudioNotes::decoded)
                        .map(Language::new)
                        .orElse(Language.AUTO));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
