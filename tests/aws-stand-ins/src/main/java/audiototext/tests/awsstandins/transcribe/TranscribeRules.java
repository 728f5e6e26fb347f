package audiototext.tests.awsstandins.transcribe;

import static audiototext.tests.awsstandins.transcribe.TranscribeError.badRequest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Transcribe rejects, according to the API reference of StartTranscriptionJob. */
final class TranscribeRules {
    private static final Pattern NAME = Pattern.compile("[0-9a-zA-Z._-]{1,200}");
    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][.\\-a-z0-9]{1,61}[a-z0-9]");
    private static final Pattern OUTPUT_KEY = Pattern.compile("[a-zA-Z0-9-_.!*'()/&$@=;:+,? \\x00-\\x1F\\x7F]{1,1024}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}-[A-Z]{2}");
    private static final Pattern MEDIA = Pattern.compile("s3://([^/]+)/(.+)");
    private static final int MAX_MEDIA_URI = 2000;
    private static final Set<String> FORMATS = Set.of("mp3", "mp4", "wav", "flac", "ogg", "amr", "webm", "m4a");

    private TranscribeRules() {}

    static String jobName(JsonNode request) {
        return matching(request, "TranscriptionJobName", NAME);
    }

    static void check(JsonNode request) {
        jobName(request);
        checkLanguage(request);
        if (request.has("MediaFormat")
                && !FORMATS.contains(request.path("MediaFormat").asText())) {
            throw badRequest("1 validation error detected: Value at 'mediaFormat' failed to satisfy constraint: "
                    + "Member must satisfy enum value set");
        }
        var media = request.path("Media").path("MediaFileUri").asText();
        if (!MEDIA.matcher(media).matches() || media.length() > MAX_MEDIA_URI) {
            throw badRequest("The URI that you provided is not valid: use s3://BUCKET/KEY.");
        }
        if (request.has("OutputKey")) {
            matching(request, "OutputKey", OUTPUT_KEY);
        }
        // Without this, Transcribe would keep the transcript in its own bucket, which the stand-in does not have.
        matching(request, "OutputBucketName", BUCKET);
    }

    private static void checkLanguage(JsonNode request) {
        long ways = Stream.of(
                        request.has("LanguageCode"),
                        request.path("IdentifyLanguage").asBoolean(),
                        request.path("IdentifyMultipleLanguages").asBoolean())
                .filter(way -> way)
                .count();
        if (ways != 1) {
            throw badRequest("You must include exactly one of LanguageCode, IdentifyLanguage or "
                    + "IdentifyMultipleLanguages in your request.");
        }
        if (request.has("LanguageCode")) {
            matching(request, "LanguageCode", LANGUAGE);
        }
        if (request.has("LanguageIdSettings") && request.has("LanguageCode")) {
            throw badRequest("LanguageIdSettings go with the identification of the language alone.");
        }
    }

    private static String matching(JsonNode request, String field, Pattern pattern) {
        var value = request.path(field).asText();
        if (!pattern.matcher(value).matches()) {
            throw badRequest("1 validation error detected: Value at '" + field
                    + "' failed to satisfy constraint: Member must satisfy regular expression pattern: " + pattern);
        }
        return value;
    }
}
