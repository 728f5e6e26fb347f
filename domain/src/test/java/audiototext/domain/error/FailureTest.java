package audiototext.domain.error;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.error.Failure.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {
    @ParameterizedTest
    @EnumSource
    void aStoredFailureIsReadBackWithItsDetail(Cause cause) {
        var failure = new Failure(cause, "550 no such user");

        assertThat(Failure.parse(failure.toString())).isEqualTo(failure);
    }

    @Test
    void aCauseWithoutADetailIsReadBack() {
        assertThat(Failure.parse("DAMAGED")).isEqualTo(Failure.of(Cause.DAMAGED));
    }

    @Test
    void aNumberIsADetail() {
        assertThat(Failure.of(Cause.TOO_LONG, 4)).isEqualTo(new Failure(Cause.TOO_LONG, "4"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "AUDIO_GONE",
                "UNREADABLE",
                "NO_SOUND_TRACK",
                "UNKNOWN_CODING",
                "DAMAGED",
                "NO_SOUND",
                "TOO_LONG",
                "TOO_LARGE",
                "TOO_COSTLY",
                "SAMPLING_RATE",
                "TOO_MANY_CHANNELS",
                "LANGUAGE_NOT_OFFERED"
            })
    void tryingAgainCannotHelpIfTheAudioItselfIsTheReason(Cause cause) {
        assertThat(Failure.of(cause).canRetryHelp()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "AUDIO_NOT_ACCESSIBLE",
                "RECOGNISER_BROKE",
                "RECOGNISER_SAYS",
                "TRANSCRIPT_UNREADABLE",
                "TRANSCRIPT_GONE",
                "NEVER_ENDED",
                "NOT_FETCHED",
                "MAIL_REFUSED",
                "MAIL_NOT_SENT",
                "SAID"
            })
    void tryingAgainCanHelpIfAServiceFailedOrTheReasonIsNotKnown(Cause cause) {
        assertThat(Failure.of(cause).canRetryHelp()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The audio is damaged.", "", "DAMAGEDLY put", "SAID so"})
    void anyOtherTextIsAReasonThatIsShownAsItIs(String text) {
        assertThat(Failure.parse(text)).isEqualTo(Failure.said(text));
    }
}
