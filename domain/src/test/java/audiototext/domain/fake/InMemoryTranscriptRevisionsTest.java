package audiototext.domain.fake;

import audiototext.domain.contract.TranscriptRevisionsContract;
import audiototext.domain.port.Recordings;

class InMemoryTranscriptRevisionsTest extends TranscriptRevisionsContract {
    @Override
    protected Recordings empty() {
        return new InMemoryRecordings(new InMemoryUserRegistry());
    }
}
