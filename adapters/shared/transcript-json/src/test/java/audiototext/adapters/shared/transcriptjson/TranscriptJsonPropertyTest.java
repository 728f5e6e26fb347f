package audiototext.adapters.shared.transcriptjson;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.Word;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TranscriptJsonPropertyTest {

    @Property(tries = 300)
    void aWrittenTranscriptReadsBackUnchanged(@ForAll("transcripts") Transcript transcript) throws IOException {
        var json = new ByteArrayOutputStream();

        TranscriptJson.write(transcript, json);

        assertThat(TranscriptJson.read(new ByteArrayInputStream(json.toByteArray())))
                .isEqualTo(transcript);
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefusedAsMalformed(@ForAll byte[] anything) {
        try {
            TranscriptJson.read(new ByteArrayInputStream(anything));
        } catch (IOException e) {
            assertThat(e).isInstanceOf(MalformedTranscript.class);
        }
    }

    @Provide
    Arbitrary<Transcript> transcripts() {
        return Combinators.combine(
                        Arbitraries.create(RecordingId::random),
                        Arbitraries.of("en", "en-US", "de-CH").map(Language::new),
                        texts(),
                        words().list().ofMaxSize(20))
                .as(Transcript::new);
    }

    private static Arbitrary<Word> words() {
        var milliseconds = Arbitraries.integers().between(0, 4 * 3600 * 1000);
        return Combinators.combine(
                        texts(),
                        milliseconds,
                        milliseconds,
                        Arbitraries.integers().between(0, 1000))
                .as((text, one, other, confidence) -> new Word(
                        text, Math.min(one, other) / 1000.0, Math.max(one, other) / 1000.0, confidence / 1000.0));
    }

    /** Any Unicode text, without lone surrogates. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMaxLength(40)
                .filter(text -> text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
    }
}
