package audiototext.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.AudioFindings.Finding;
import audiototext.domain.recording.AudioFindings.Mention;
import audiototext.domain.recording.AudioFindings.Speech;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AudioFindingsTest {
    private static final Language ENGLISH = new Language("en");
    private static final Language FRENCH = new Language("fr-FR");
    private static final Optional<DetectedLanguage> SOUNDS_ENGLISH = Optional.of(new DetectedLanguage(ENGLISH, 0.9));

    @Test
    void nothingIsToBeMentionedOfOneSoundTrackThatIsWholeAndSound() {
        assertThat(toMention(AudioFindings.NONE)).isEmpty();
        assertThat(toMention(new AudioFindings(false, false, 1, 1))).isEmpty();
    }

    @Test
    void eachFindingIsMentioned() {
        assertThat(toMention(new AudioFindings(true, false, 1, 1))).containsExactly(Finding.ENDS_EARLY);
        assertThat(toMention(new AudioFindings(false, true, 1, 1))).containsExactly(Finding.DAMAGED);
        assertThat(toMention(new AudioFindings(false, false, 1, 2))).containsExactly(Finding.OTHER_TRACKS);
        assertThat(toMention(AudioFindings.NONE.with(Speech.SILENCE))).containsExactly(Finding.NO_SPEECH);
        assertThat(toMention(AudioFindings.NONE.with(new Speech(false, true, Optional.empty()))))
                .containsExactly(Finding.HARD_TO_HEAR);
        assertThat(toMention(AudioFindings.NONE.with(new Speech(false, false, SOUNDS_ENGLISH))))
                .containsExactly(Finding.OTHER_LANGUAGE);
    }

    @Test
    void theLanguageThatWasHeardIsNotMentionedIfTheTextIsInIt() {
        var english = AudioFindings.NONE.with(new Speech(false, false, SOUNDS_ENGLISH));

        assertThat(english.toMention(new Language("en-GB"))).isEmpty();
    }

    @Test
    void silenceComesFirstThenTheSpeechThenTheFile() {
        var all = new AudioFindings(true, true, 2, 2, new Speech(true, true, SOUNDS_ENGLISH));

        assertThat(toMention(all)).containsExactly(Finding.values());
    }

    @Test
    void theSpeechLeavesTheRestAsItIs() {
        var film = new AudioFindings(true, true, 2, 3);

        assertThat(film.with(Speech.SILENCE).with(Speech.CLEAR)).isEqualTo(film);
    }

    private static List<Finding> toMention(AudioFindings findings) {
        return findings.toMention(FRENCH).stream().map(Mention::finding).toList();
    }
}
