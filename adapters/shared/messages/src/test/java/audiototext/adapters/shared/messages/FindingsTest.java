package audiototext.adapters.shared.messages;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioFindings.Finding;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class FindingsTest {
    private static final AudioFindings ALL = new AudioFindings(true, true, 41, 42, true);

    @ParameterizedTest
    @EnumSource
    void everyFindingHasAMessageInEachLanguageWithItsTracks(Finding finding) {
        var english = Findings.message(finding, ALL, Locale.ENGLISH);
        var french = Findings.message(finding, ALL, Locale.FRENCH);

        assertThat(english).isNotBlank();
        assertThat(french).isNotBlank().isNotEqualTo(english);
        for (var number : new String[] {"41", "42"}) {
            assertThat(french.contains(number)).isEqualTo(english.contains(number));
        }
    }

    @Test
    void theTrackThatWasTranscribedIsNamedAmongTheOthers() {
        assertThat(Findings.messages(new AudioFindings(false, false, 2, 3), Locale.ENGLISH))
                .containsExactly(
                        "The file has 3 sound tracks, and only track 2 was transcribed. To get the text of another"
                                + " track, export it as a file of its own and send that.");
    }

    @Test
    void everythingThatWasFoundOutIsMentionedAndTheSilenceFirst() {
        assertThat(Findings.messages(ALL, Locale.ENGLISH))
                .hasSize(4)
                .first()
                .asString()
                .startsWith("No speech was found");
    }

    @Test
    void ordinaryAudioIsNotMentioned() {
        assertThat(Findings.messages(AudioFindings.NONE, Locale.ENGLISH)).isEmpty();
    }
}
