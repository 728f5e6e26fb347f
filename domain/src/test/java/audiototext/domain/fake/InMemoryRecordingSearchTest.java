package audiototext.domain.fake;

import audiototext.domain.contract.RecordingSearchContract;
import audiototext.domain.port.Recordings;

class InMemoryRecordingSearchTest extends RecordingSearchContract {
    @Override
    protected Recordings empty() {
        return new InMemoryRecordings(new InMemoryUserRegistry());
    }
}
