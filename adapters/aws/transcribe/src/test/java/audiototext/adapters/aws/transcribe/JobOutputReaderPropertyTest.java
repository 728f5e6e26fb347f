package audiototext.adapters.aws.transcribe;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.shared.transcriptjson.MalformedTranscript;
import audiototext.domain.transcript.Word;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JobOutputReaderPropertyTest {

    /** A word as it was spoken, and the punctuation behind it, if any. */
    record Spoken(Word word, String punctuation) {
        Word whole() {
            return new Word(word.text() + punctuation, word.start(), word.end(), word.confidence());
        }
    }

    @Property(tries = 300)
    void anySpeechIsReadAsItsWords(@ForAll("speech") List<Spoken> speech) throws IOException {
        var output = JobOutputReader.read(bytes(TranscribeDocument.of(speech)));

        assertThat(((JobOutput.Heard) output).words())
                .containsExactlyElementsOf(speech.stream()
                        .map(Spoken::whole)
                        .sorted(Comparator.comparingDouble(Word::start))
                        .toList());
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefusedAsMalformed(@ForAll byte[] anything) {
        readOrRefuse(anything);
    }

    /** Closer to reality than random bytes: a document that was cut, or has one character changed. */
    @Property(tries = 500)
    void aDamagedDocumentIsReadOrRefusedAsMalformed(
            @ForAll("speech") List<Spoken> speech, @ForAll int place, @ForAll char other, @ForAll boolean cut) {
        var document = new StringBuilder(TranscribeDocument.of(speech));
        int at = Math.floorMod(place, document.length());
        if (cut) {
            document.setLength(at);
        } else {
            document.setCharAt(at, other);
        }

        readOrRefuse(document.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void readOrRefuse(byte[] document) {
        try {
            JobOutputReader.read(new ByteArrayInputStream(document));
        } catch (IOException e) {
            assertThat(e).isInstanceOf(MalformedTranscript.class);
        }
    }

    private static ByteArrayInputStream bytes(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<List<Spoken>> speech() {
        return spoken().list().ofMaxSize(20).map(ArrayList::new);
    }

    private static Arbitrary<Spoken> spoken() {
        var milliseconds = Arbitraries.integers().between(0, 4 * 3600 * 1000);
        var words = Combinators.combine(
                        texts(),
                        milliseconds,
                        milliseconds,
                        Arbitraries.integers().between(0, 1000))
                .as((text, one, other, confidence) -> new Word(
                        text, Math.min(one, other) / 1000.0, Math.max(one, other) / 1000.0, confidence / 1000.0));
        return Combinators.combine(words, Arbitraries.of("", ".", ",", "?", "。"))
                .as(Spoken::new);
    }

    /** Any Unicode text without lone surrogates. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(text -> text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
    }
}
