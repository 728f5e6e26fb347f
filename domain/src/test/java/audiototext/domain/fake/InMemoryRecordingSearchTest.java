package audiototext.domain.fake;

import audiototext.domain.Recordings;
import audiototext.domain.contract.RecordingSearchContract;

class InMemoryRecordingSearchTest extends RecordingSearchContract {
    @Override
    protected Recordings empty() {
        return new InMemoryRecordings(new InMemoryUserRegistry());
    }
}
