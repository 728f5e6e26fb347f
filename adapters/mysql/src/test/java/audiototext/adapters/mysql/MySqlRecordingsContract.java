package audiototext.adapters.mysql;

import audiototext.domain.Recordings;
import audiototext.domain.contract.RecordingsContract;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;

abstract class MySqlRecordingsContract extends RecordingsContract {
    @Inject
    MySqlRecordings recordings;

    @Override
    protected Recordings empty() {
        QuarkusTransaction.requiringNew().run(() -> RecordingRow.deleteAll());
        return recordings;
    }
}
