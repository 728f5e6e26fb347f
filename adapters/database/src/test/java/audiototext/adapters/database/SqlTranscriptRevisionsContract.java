package audiototext.adapters.database;

import audiototext.domain.contract.TranscriptRevisionsContract;
import audiototext.domain.port.Recordings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;

/** The contract of the texts of recordings, on the database of the test's profile. */
abstract class SqlTranscriptRevisionsContract extends TranscriptRevisionsContract {
    @Inject
    SqlRecordings recordings;

    @Override
    protected Recordings empty() {
        QuarkusTransaction.requiringNew().run(() -> RecordingRow.deleteAll());
        return recordings;
    }
}
