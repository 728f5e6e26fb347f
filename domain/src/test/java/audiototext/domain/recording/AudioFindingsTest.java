package audiototext.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.AudioFindings.Finding;
import org.junit.jupiter.api.Test;

class AudioFindingsTest {
    @Test
    void nothingIsToBeMentionedOfOneSoundTrackThatIsWholeAndSound() {
        assertThat(AudioFindings.NONE.toMention()).isEmpty();
        assertThat(new AudioFindings(false, false, 1, 1).toMention()).isEmpty();
    }

    @Test
    void eachFindingIsMentioned() {
        assertThat(new AudioFindings(true, false, 1, 1).toMention()).containsExactly(Finding.ENDS_EARLY);
        assertThat(new AudioFindings(false, true, 1, 1).toMention()).containsExactly(Finding.DAMAGED);
        assertThat(new AudioFindings(false, false, 1, 2).toMention()).containsExactly(Finding.OTHER_TRACKS);
        assertThat(AudioFindings.NONE.withSilence(true).toMention()).containsExactly(Finding.NO_SPEECH);
    }

    @Test
    void silenceComesFirst() {
        assertThat(new AudioFindings(true, true, 2, 2, true).toMention()).containsExactly(Finding.values());
    }

    @Test
    void silenceLeavesTheRestAsItIs() {
        var film = new AudioFindings(true, true, 2, 3);

        assertThat(film.withSilence(true).withSilence(false)).isEqualTo(film);
    }
}
