package audiototext.domain.fake;

import audiototext.domain.contract.RecordingListContract;
import audiototext.domain.port.Recordings;

class InMemoryRecordingListTest extends RecordingListContract {
    @Override
    protected Recordings empty() {
        return new InMemoryRecordings(new InMemoryUserRegistry());
    }
}
