package audiototext.adapters.database;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.contract.Race;
import audiototext.domain.contract.RecordingsContract;
import audiototext.domain.port.Recordings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The contract of recordings, on the database of the test's profile. */
abstract class SqlRecordingsContract extends RecordingsContract {
    @Inject
    SqlRecordings recordings;

    @Override
    protected Recordings empty() {
        QuarkusTransaction.requiringNew().run(() -> RecordingRow.deleteAll());
        return recordings;
    }

    @Test
    void changesByOthersAreSeenEvenWithinACallersTransaction() {
        var recording = aRecording().uploading();
        recordings.add(recording);

        var found = QuarkusTransaction.requiringNew().call(() -> {
            recordings.find(recording.id());
            Race.of(1, () -> recordings.replace(recording));
            return recordings.find(recording.id());
        });

        assertThat(found.orElseThrow().version()).isEqualTo(1);
    }
}
