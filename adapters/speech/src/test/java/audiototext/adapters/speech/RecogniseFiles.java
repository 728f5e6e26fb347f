package audiototext.adapters.speech;

import audiototext.adapters.speech.jobs.SpeechRecognition;
import audiototext.adapters.speech.jobs.SpeechRecognition.Heard;
import audiototext.adapters.speech.models.SpeechFiles;
import audiototext.adapters.speech.models.SpeechModels;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Word;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Recognises the files of a list as the application does, and writes down what it made of them and the processor time
 * that it took. tests/recognition compares that with other programs. Prints what Linux says of the process, with its
 * peak memory.
 *
 * <p>Arguments: the list, {@code [{"file", "language"}]}, the file to write, and a folder for unpacked models. {@code
 * -DenglishOnly} leaves Whisper out.
 */
final class RecogniseFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RecogniseFiles() {}

    public static void main(String[] arguments) throws Exception {
        var list = Path.of(arguments[0]);
        var results = JSON.createArrayNode();
        try (var models = SpeechModels.load(files(Path.of(arguments[2])))) {
            for (var item : JSON.readTree(list.toFile())) {
                long began = processorTime();
                var heard = new SpeechRecognition(models, language(item), (done, total) -> {})
                        .hear(list.resolveSibling(item.path("file").asText()));
                double took = (processorTime() - began) / 1e9;
                results.add(result(item, heard, took));
            }
        }
        JSON.writerWithDefaultPrettyPrinter().writeValue(Path.of(arguments[1]).toFile(), results);
        System.out.println(Files.readString(Path.of("/proc/self/status")));
    }

    private static SpeechFiles files(Path folder) {
        var files = SpeechFiles.in(folder);
        return System.getProperty("englishOnly") == null ? files : files.inEnglishOnly();
    }

    private static Language language(JsonNode item) {
        return new Language(System.getProperty("language", item.path("language").asText()));
    }

    private static ObjectNode result(JsonNode item, Heard heard, double took) {
        var result = JSON.createObjectNode();
        result.set("file", item.path("file"));
        result.put("text", Word.joined(heard.words()));
        result.put("language", heard.text().language().tag());
        result.put("hard", heard.text().recognition().hardToHear());
        heard.text()
                .recognition()
                .detected()
                .ifPresent(detected ->
                        result.put("detected", detected.language().tag()).put("probability", detected.probability()));
        var words = result.putArray("words");
        for (var word : heard.words()) {
            words.addObject()
                    .put("text", word.text())
                    .put("start", word.start())
                    .put("end", word.end())
                    .put("confidence", word.confidence());
        }
        return result.put("cpu", took);
    }

    /** In nanoseconds, of this process; the decoding by FFmpeg comes on top, a hundredth of it. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
