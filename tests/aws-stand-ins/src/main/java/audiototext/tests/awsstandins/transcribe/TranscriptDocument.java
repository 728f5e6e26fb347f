package audiototext.tests.awsstandins.transcribe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The transcript of a job as Transcribe writes it. Each word of the text takes half a second. */
final class TranscriptDocument {
    private static final Pattern ITEM = Pattern.compile("[^\\s.,?!]+|[.,?!]");
    private static final double SECONDS_A_WORD = 0.5;
    private static final String IDENTIFIED = "en-US";

    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final ArrayNode items = JsonNodeFactory.instance.arrayNode();
    private final String language;
    private double clock;

    TranscriptDocument(TranscribeJob job, String text) {
        boolean identified = job.request().path("IdentifyLanguage").asBoolean();
        language = job.request().path("LanguageCode").asText(IDENTIFIED);
        document.put("jobName", job.name()).put("accountId", "123456789012").put("status", "COMPLETED");
        var results = document.putObject("results");
        if (identified) {
            results.put("language_code", language);
            results.putArray("language_identification")
                    .addObject()
                    .put("score", "0.98")
                    .put("code", language);
        }
        results.putArray("transcripts").addObject().put("transcript", text);
        ITEM.matcher(text).results().forEach(item -> add(item.group()));
        results.set("items", items);
        addSegment(results.putArray("audio_segments"), text);
    }

    String language() {
        return language;
    }

    byte[] toBytes() {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(String content) {
        boolean punctuation = ".,?!".contains(content);
        var item = items.addObject().put("id", items.size() - 1);
        item.put("type", punctuation ? "punctuation" : "pronunciation");
        item.putArray("alternatives")
                .addObject()
                .put("confidence", punctuation ? "0.0" : "0.987")
                .put("content", content);
        if (!punctuation) {
            item.put("start_time", seconds(clock)).put("end_time", seconds(clock + SECONDS_A_WORD));
            clock += SECONDS_A_WORD;
        }
    }

    private void addSegment(ArrayNode segments, String text) {
        if (items.isEmpty()) {
            return;
        }
        var segment = segments.addObject().put("id", 0).put("transcript", text);
        segment.put("start_time", seconds(0)).put("end_time", seconds(clock));
        var ids = segment.putArray("items");
        for (int i = 0; i < items.size(); i++) {
            ids.add(i);
        }
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
