package audiototext.domain.transcript;

import static audiototext.domain.data.Transcripts.silence;
import static audiototext.domain.data.Transcripts.transcript;
import static audiototext.domain.data.Transcripts.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsTest {
    private static final Transcript TWO = transcript(word("Good", 0.5), word("morning.", 0.9), word("Dog.", 3723.5));

    @Test
    void subRipHasNumberedCaptionsAndACommaInItsTimes() {
        assertThat(Captions.srt(TWO)).isEqualTo("""
                        1
                        00:00:00,500 --> 00:00:01,300
                        Good morning.

                        2
                        01:02:03,500 --> 01:02:03,900
                        Dog.

                        """);
    }

    @Test
    void webVttHasAHeaderAndAPointInItsTimes() {
        assertThat(Captions.vtt(TWO)).isEqualTo("""
                        WEBVTT

                        00:00:00.500 --> 00:00:01.300
                        Good morning.

                        01:02:03.500 --> 01:02:03.900
                        Dog.

                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "0, '00:00:00,000'",
        "0.005, '00:00:00,005'",
        "0.05, '00:00:00,050'",
        "0.1, '00:00:00,100'",
        "9.999, '00:00:09,999'",
        "10, '00:00:10,000'",
        "60, '00:01:00,000'",
        "3599.999, '00:59:59,999'",
        "3600, '01:00:00,000'",
        "360000, '100:00:00,000'"
    })
    void aTimeHasTwoDigitsAndThreeForMilliseconds(double start, String time) {
        assertThat(Captions.srt(transcript(word("Good", start)))).startsWith("1\n" + time + " --> ");
    }

    @Test
    void aSingleArrowHeadIsNotChangedInSubRip() {
        assertThat(Captions.srt(transcript(word("a->b", 0)))).contains("\na->b\n");
    }

    @Test
    void silenceIsEmptyInSubRip() {
        assertThat(Captions.srt(silence())).isEmpty();
    }

    @Test
    void silenceIsOnlyTheHeaderInWebVtt() {
        assertThat(Captions.vtt(silence())).isEqualTo("WEBVTT\n\n");
    }

    @Test
    void anArrowIsShortenedInSubRip() {
        assertThat(Captions.srt(transcript(word("a---->b", 0)))).contains("\na->b\n");
    }

    @Test
    void markupIsEscapedInWebVtt() {
        assertThat(Captions.vtt(transcript(word("<b>&-->", 0)))).contains("\n&lt;b&gt;&amp;--&gt;\n");
    }

    @Property
    void writtenSubRipIsReadAsTheSameCaptions(@ForAll("transcripts") Transcript transcript) {
        assertThat(CaptionReader.srt(Captions.srt(transcript)))
                .isEqualTo(Cues.of(transcript).stream()
                        .map(CaptionsTest::withoutArrows)
                        .toList());
    }

    @Property
    void writtenWebVttIsReadAsTheSameCaptions(@ForAll("transcripts") Transcript transcript) {
        assertThat(CaptionReader.vtt(Captions.vtt(transcript))).isEqualTo(Cues.of(transcript));
    }

    @Property
    void theOnlyArrowsAreBetweenTimes(@ForAll("transcripts") Transcript transcript) {
        assertThat(List.of(Captions.srt(transcript), Captions.vtt(transcript)))
                .flatMap(written -> written.lines().toList())
                .filteredOn(line -> line.contains("-->"))
                .allMatch(line -> line.matches("[0-9:,.]{12} --> [0-9:,.]{12}"));
    }

    @Provide
    Arbitrary<Transcript> transcripts() {
        return HostileTranscripts.any();
    }

    private static Cue withoutArrows(Cue cue) {
        var lines = cue.lines().stream()
                .map(line -> line.replaceAll("-{2,}>", "->"))
                .toList();
        return new Cue(cue.startMillis(), cue.endMillis(), lines);
    }
}
