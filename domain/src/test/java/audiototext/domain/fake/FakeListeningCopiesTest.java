package audiototext.domain.fake;

import static audiototext.domain.data.RecordingBuilder.aRecording;

import audiototext.domain.contract.ListeningCopiesContract;
import audiototext.domain.port.ListeningCopies;
import audiototext.domain.recording.Recording;

class FakeListeningCopiesTest extends ListeningCopiesContract {
    private final FakeListeningCopies copies = new FakeListeningCopies();

    @Override
    protected ListeningCopies copies() {
        return copies;
    }

    @Override
    protected Recording playable() {
        return aRecording().transcribed();
    }

    @Override
    protected Recording unplayable() {
        var recording = aRecording().transcribed();
        copies.needs(recording.id());
        return recording;
    }

    @Override
    protected Recording troubled() {
        var recording = unplayable();
        copies.fails(recording.id());
        return recording;
    }
}
