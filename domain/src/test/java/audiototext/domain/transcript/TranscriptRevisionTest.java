package audiototext.domain.transcript;

import static audiototext.domain.data.Transcripts.transcript;
import static audiototext.domain.data.Transcripts.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranscriptRevisionTest {
    private static final Transcript TRANSCRIPT = transcript(word("Hello.", 0.5));

    private final TranscriptRevision original = TranscriptRevision.original("Hello.\n");

    @Test
    void theOriginalIsVersionZero() {
        assertThat(original).isEqualTo(new TranscriptRevision(0, false, "Hello.\n"));
    }

    @Test
    void aCorrectionIsTheNextVersion() {
        assertThat(original.correctedTo("Hallo.").correctedTo("Hullo."))
                .isEqualTo(new TranscriptRevision(2, true, "Hullo."));
    }

    @Test
    void theOriginalAgainIsTheNextVersionAndNoCorrection() {
        assertThat(original.correctedTo("Hallo.").revertedTo("Hello."))
                .isEqualTo(new TranscriptRevision(2, false, "Hello."));
    }

    @Test
    void controlCharactersOfACorrectionBecomeSpacesExceptLineEndsAndTabs() {
        assertThat(original.correctedTo("a\0b\u001Bc\r\n\td").text()).isEqualTo("a b c\r\n\td");
    }

    @Test
    void aCorrectionHasUpToAMillionCharacters() {
        assertThat(original.correctedTo("a".repeat(1_000_000)).text()).hasSize(1_000_000);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> original.correctedTo("a".repeat(1_000_001)))
                .returns(CoreRefusal.TEXT_TOO_LONG, Refused::refusal)
                .satisfies(refused -> assertThat(refused.details()).containsExactly("1000000"));
    }

    @Test
    void onlyACorrectionChangesTheTranscript() {
        assertThat(original.of(TRANSCRIPT, Optional.empty())).isSameAs(TRANSCRIPT);
        assertThat(original.correctedTo("Hallo.")
                        .of(TRANSCRIPT, Optional.empty())
                        .text())
                .isEqualTo("Hallo.");
        assertThat(original.correctedTo("Hallo.").revertedTo("Other.").of(TRANSCRIPT, Optional.empty()))
                .isSameAs(TRANSCRIPT);
    }
}
