package audiototext.adapters.speech;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import audiototext.adapters.speech.audio.Samples;
import audiototext.adapters.speech.jobs.SpeechRecognition;
import audiototext.adapters.speech.models.Recogniser;
import audiototext.adapters.speech.models.SpeechFiles;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Word;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongToDoubleFunction;
import java.util.stream.Collectors;

/** Recordings for tests, and their recognition. */
final class Speech {
    /** What is said in every file of the sentence. */
    static final String SENTENCE = "Your call cannot be completed as dialed.";

    /** What is said in most files of src/test/resources/cases. */
    static final String QUEUE =
            "Your call is now first in line and will be answered by the next available representative.";

    static final Language ENGLISH = new Language("en");

    /** Where FFmpeg is unpacked, once for all tests. */
    static final Path PROGRAMS = Path.of("target", "unpacked", "programs");

    /** The packaged models. */
    static final SpeechFiles FILES = SpeechFiles.in(Path.of("target", "unpacked"));

    private Speech() {}

    /** A file of src/test/resources/speech. */
    static Path file(String name) {
        return resource("/speech/" + name);
    }

    /** A file of src/test/resources/cases. */
    static Path caseFile(String name) {
        return resource("/cases/" + name);
    }

    private static Path resource(String name) {
        try {
            return Path.of(Speech.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static SpeechRecognition.Heard hear(Recogniser recogniser, Path audio) throws Exception {
        return hear(recogniser, audio, ENGLISH);
    }

    static SpeechRecognition.Heard hear(Recogniser recogniser, Path audio, Language choice) throws Exception {
        return new SpeechRecognition(recogniser.models(), choice, (done, total) -> {}).hear(audio);
    }

    /** Skips the test where the build found no weights: then only English is understood. */
    static void needsWhisper(Recogniser recogniser) throws Exception {
        assumeTrue(
                recogniser.models().whisper().isPresent(),
                "skipped: the build found no weights of Whisper, see docs/decisions");
    }

    static String text(SpeechRecognition.Heard heard) {
        return heard.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Writes a WAV file of generated sound, second by second. */
    static Path generated(Path file, long seconds, LongToDoubleFunction sound) throws IOException {
        long samples = seconds * Samples.PER_SECOND;
        try (var stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            stream.write(WavHeader.pcm16(2 * samples));
            var second = ByteBuffer.allocate(2 * Samples.PER_SECOND).order(ByteOrder.LITTLE_ENDIAN);
            for (long i = 0; i < samples; i++) {
                second.putShort((short) Math.round(32_767 * sound.applyAsDouble(i)));
                if (!second.hasRemaining()) {
                    stream.write(second.array());
                    second.clear();
                }
            }
        }
        return file;
    }
}
