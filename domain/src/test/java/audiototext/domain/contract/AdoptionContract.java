package audiototext.domain.contract;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.port.Recordings;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.recording.Recording;
import audiototext.domain.user.User;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every repository of recordings, with the user registry beside it, must do about adopted recordings. */
public abstract class AdoptionContract {
    private final User ada = aUser().build();
    private final Recording recording = aRecording().ownedBy(ada).transcribing();

    protected abstract Recordings recordings();

    protected abstract UserRegistry registry();

    @Test
    void aRecordingOfAKnownOwnerIsAdoptedOnce() {
        registry().keep(ada);

        assertThat(recordings().adopt(recording)).isTrue();
        assertThat(recordings().adopt(recording)).isFalse();

        assertThat(recordings().find(recording.id())).contains(recording);
    }

    @Test
    void aRecordingOfARemovedOwnerIsNotAdopted() {
        registry().keep(ada);
        registry().remove(ada.subject());

        assertThat(recordings().adopt(recording)).isFalse();

        assertThat(recordings().find(recording.id())).isEmpty();
    }

    @RepeatedTest(20)
    void removingTheOwnerDuringTheAdoptionFindsWhatWasAdopted() throws Exception {
        registry().keep(ada);
        var turns = new AtomicInteger();

        var results =
                Race.of(2, () -> turns.getAndIncrement() == 0 ? recordings().adopt(recording) : isFoundAfterRemoval());

        assertThat(results).containsOnly(recordings().find(recording.id()).isPresent());
    }

    private boolean isFoundAfterRemoval() {
        registry().remove(ada.subject());
        return !recordings().newest(ada.subject(), Optional.empty(), 1).isEmpty();
    }
}
