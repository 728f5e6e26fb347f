package audiototext.domain.transcript;

import static audiototext.domain.data.Transcripts.silence;
import static audiototext.domain.data.Transcripts.transcript;
import static audiototext.domain.data.Transcripts.word;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.transcript.script.TextWidth;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CuesTest {
    private static final String LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitänsmütze";

    @Test
    void silenceHasNoCaption() {
        assertThat(Cues.of(silence())).isEmpty();
    }

    @Test
    void aCaptionLastsFromItsFirstWordToItsLast() {
        assertThat(Cues.of(transcript(word("Good", 1.25), word("morning", 1.75))))
                .containsExactly(new Cue(1250, 2150, List.of("Good morning")));
    }

    @Test
    void aSentenceEndsACaption() {
        assertThat(lines(word("Good.", 0), word("Morning.", 0.5)))
                .containsExactly(List.of("Good."), List.of("Morning."));
    }

    @Test
    void aPauseEndsACaption() {
        assertThat(lines(word("Good", 0), word("morning", 1.5))).containsExactly(List.of("Good"), List.of("morning"));
    }

    @Test
    void sevenSecondsEndACaption() {
        var words = new Word[] {
            new Word("slow", 0, 3, 1), new Word("slow", 3, 6, 1), new Word("slow", 6, 7, 1), new Word("late", 7, 7.1, 1)
        };

        assertThat(lines(words)).containsExactly(List.of("slow slow slow"), List.of("late"));
    }

    @Test
    void aCaptionMayLastSevenSecondsAtAnyTime() {
        assertThat(lines(new Word("slow", 600, 603.5, 1), new Word("slow", 603.5, 607, 1)))
                .containsExactly(List.of("slow slow"));
    }

    @Test
    void twoFullLinesEndACaption() {
        var sevenLetters =
                Collections.nCopies(15, new Word("goodbye", 0, 0.1, 1)).toArray(Word[]::new);

        assertThat(lines(sevenLetters))
                .containsExactly(
                        List.of("goodbye goodbye goodbye goodbye goodbye", "goodbye goodbye goodbye goodbye goodbye"),
                        List.of("goodbye goodbye goodbye goodbye goodbye"));
    }

    @Test
    void aWordThatIsLongerThanALineHasItsOwnLine() {
        assertThat(lines(word("Die", 0), word(LONG_WORD, 0.4), word("da", 0.8)))
                .containsExactly(List.of("Die", LONG_WORD), List.of("da"));
    }

    @Test
    void sentencesAtTheSameTimeHaveCaptionsOneAfterTheOther() {
        assertThat(Cues.of(transcript(new Word("One.", 1, 1, 1), new Word("Two.", 1, 1, 1))))
                .containsExactly(new Cue(1000, 1001, List.of("One.")), new Cue(1001, 1002, List.of("Two.")));
    }

    @Test
    void aPauseOfASecondEndsACaptionAndAShorterOneDoesNot() {
        var pause = new Word[] {new Word("Good", 0, 1, 1), new Word("morning", 2, 3, 1)};
        var shorter = new Word[] {new Word("Good", 0, 1, 1), new Word("morning", 1.999, 3, 1)};

        assertThat(lines(pause)).containsExactly(List.of("Good"), List.of("morning"));
        assertThat(lines(shorter)).containsExactly(List.of("Good morning"));
    }

    @Test
    void aLineHasUpTo42Characters() {
        assertThat(lines(word("a".repeat(20), 0), word("b".repeat(21), 0)))
                .containsExactly(List.of("a".repeat(20) + " " + "b".repeat(21)));
        assertThat(lines(word("a".repeat(20), 0), word("b".repeat(22), 0)))
                .containsExactly(List.of("a".repeat(20), "b".repeat(22)));
    }

    @Test
    void aCaptionStartsNoEarlierThanThePreviousOneEnds() {
        assertThat(Cues.of(transcript(new Word("One.", 1, 3, 1), new Word("Two.", 2, 4, 1))))
                .containsExactly(new Cue(1000, 3000, List.of("One.")), new Cue(3000, 4000, List.of("Two.")));
    }

    @Test
    void timesAreRoundedToTheMillisecond() {
        assertThat(Cues.of(transcript(new Word("Good", 0.0014, 0.9996, 1))))
                .containsExactly(new Cue(1, 1000, List.of("Good")));
    }

    @Property
    void aCaptionHasOneOrTwoLinesThatAreNotBlank(@ForAll("transcripts") Transcript transcript) {
        assertThat(Cues.of(transcript))
                .allSatisfy(cue -> assertThat(cue.lines())
                        .hasSizeBetween(1, 2)
                        .noneMatch(String::isBlank)
                        .noneMatch(line -> line.matches("(?s).*\\R.*")));
    }

    @Property
    void onlyAWordThatIsTooLongForALineMakesALongerLine(@ForAll("transcripts") Transcript transcript) {
        assertThat(Cues.of(transcript))
                .flatExtracting(Cue::lines)
                .allMatch(line -> TextWidth.of(line) <= 42
                        || HostileTranscripts.spoken(transcript).contains(line));
    }

    @Property
    void aCaptionEndsAfterItStarts(@ForAll("transcripts") Transcript transcript) {
        assertThat(Cues.of(transcript)).allMatch(cue -> cue.startMillis() < cue.endMillis());
    }

    @Property
    void noCaptionStartsBeforeThePreviousOneHasEnded(@ForAll("transcripts") Transcript transcript) {
        var cues = Cues.of(transcript);

        for (int i = 1; i < cues.size(); i++) {
            assertThat(cues.get(i).startMillis())
                    .isGreaterThanOrEqualTo(cues.get(i - 1).endMillis());
        }
    }

    @Property
    void everyWordIsInTheCaptionsOnceAndInOrder(@ForAll("transcripts") Transcript transcript) {
        var shown = Cues.of(transcript).stream()
                .flatMap(cue -> cue.lines().stream())
                .toList();

        assertThat(String.join(" ", shown)).isEqualTo(String.join(" ", HostileTranscripts.spoken(transcript)));
    }

    @Provide
    Arbitrary<Transcript> transcripts() {
        return HostileTranscripts.any();
    }

    private static List<List<String>> lines(Word... words) {
        return Cues.of(transcript(words)).stream().map(Cue::lines).toList();
    }
}
