package audiototext.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.error.Failure;
import audiototext.domain.port.AudioInspection;
import audiototext.domain.recording.Submission;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What every {@link AudioInspection} that looks at the audio must do. */
public abstract class AudioInspectionContract {

    protected abstract AudioInspection inspection();

    /** A new recording of speech, its audio stored. */
    protected abstract Submission speech() throws IOException;

    /** A new recording whose stored content is a film without sound. */
    protected abstract Submission silentFilm() throws IOException;

    @Test
    void speechHasNoProblem() throws IOException {
        assertThat(inspection().problem(speech())).isEmpty();
    }

    @Test
    void aFilmWithoutSoundHasNoSoundTrack() throws IOException {
        assertThat(inspection().problem(silentFilm())).contains(Failure.of(Failure.Cause.NO_SOUND_TRACK));
    }

    @Test
    void aProblemDoesNotGoAway() throws IOException {
        var film = silentFilm();

        assertThat(inspection().problem(film)).isEqualTo(inspection().problem(film));
    }

    /** Otherwise a refused recording might have been saved by trying again. */
    @Test
    void noOtherTryCanHelp() throws IOException {
        assertThat(inspection().problem(silentFilm()))
                .hasValueSatisfying(
                        problem -> assertThat(problem.canRetryHelp()).isFalse());
    }
}
