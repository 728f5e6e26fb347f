package audiototext.domain.fake;

import audiototext.domain.contract.RecordingsContract;
import audiototext.domain.port.Recordings;

class InMemoryRecordingsTest extends RecordingsContract {
    @Override
    protected Recordings empty() {
        return new InMemoryRecordings(new InMemoryUserRegistry());
    }
}
