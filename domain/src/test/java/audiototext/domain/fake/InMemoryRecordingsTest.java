package audiototext.domain.fake;

import audiototext.domain.Recordings;
import audiototext.domain.contract.RecordingsContract;

class InMemoryRecordingsTest extends RecordingsContract {
    @Override
    protected Recordings empty() {
        return new InMemoryRecordings(new InMemoryUserRegistry());
    }
}
