package audiototext.adapters.shared.messages;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioFindings.Finding;
import audiototext.domain.recording.AudioFindings.Mention;
import audiototext.domain.recording.AudioFindings.Speech;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class FindingsTest {
    private static final Language FRENCH = new Language("fr-CA");
    private static final Optional<DetectedLanguage> ENGLISH =
            Optional.of(new DetectedLanguage(new Language("en-US"), 0.9));
    private static final AudioFindings ALL = new AudioFindings(true, true, 41, 42, new Speech(true, true, ENGLISH));

    @ParameterizedTest
    @EnumSource
    void everyFindingHasAMessageInEachLanguageWithItsTracks(Finding finding) {
        var mention = new Mention(finding, ALL, FRENCH);
        var english = Findings.message(mention, Locale.ENGLISH);
        var french = Findings.message(mention, Locale.FRENCH);

        assertThat(english).isNotBlank();
        assertThat(french).isNotBlank().isNotEqualTo(english);
        for (var number : new String[] {"41", "42"}) {
            assertThat(french.contains(number)).isEqualTo(english.contains(number));
        }
    }

    @Test
    void theTrackThatWasTranscribedIsNamedAmongTheOthers() {
        assertThat(messages(new AudioFindings(false, false, 2, 3), Locale.ENGLISH))
                .containsExactly(
                        "The file has 3 sound tracks, and only track 2 was transcribed. To get the text of another"
                                + " track, export it as a file of its own and send that.");
    }

    @Test
    void everythingThatWasFoundOutIsMentionedAndTheSilenceFirst() {
        assertThat(messages(ALL, Locale.ENGLISH))
                .hasSize(Finding.values().length)
                .first()
                .asString()
                .startsWith("No speech was found");
    }

    @Test
    void ordinaryAudioIsNotMentioned() {
        assertThat(messages(AudioFindings.NONE, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void theLanguagesAreNamedInTheReadersLanguageAndWithoutTheirRegions() {
        var otherLanguage = AudioFindings.NONE.with(new Speech(false, false, ENGLISH));

        assertThat(messages(otherLanguage, Locale.ENGLISH))
                .containsExactly("This sounds like English, but it was transcribed as French.");
        assertThat(messages(otherLanguage, Locale.FRENCH))
                .containsExactly("Cet enregistrement semble être en anglais, mais il a été transcrit en français.");
    }

    @Test
    void whatWasHardToHearIsSaid() {
        var poor = AudioFindings.NONE.with(new Speech(false, true, Optional.empty()));

        assertThat(messages(poor, Locale.ENGLISH))
                .containsExactly("This recording was hard to hear; the text may hold mistakes.");
        assertThat(messages(poor, Locale.FRENCH))
                .containsExactly(
                        "Cet enregistrement était difficile à entendre\u00A0; le texte peut contenir des erreurs.");
    }

    private static List<String> messages(AudioFindings findings, Locale reader) {
        return findings.toMention(FRENCH).stream()
                .map(mention -> Findings.message(mention, reader))
                .toList();
    }
}
