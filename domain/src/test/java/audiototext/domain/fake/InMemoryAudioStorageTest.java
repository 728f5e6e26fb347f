package audiototext.domain.fake;

import audiototext.domain.contract.AudioStorageContract;
import audiototext.domain.port.AudioStorage;

class InMemoryAudioStorageTest extends AudioStorageContract {
    private final InMemoryAudioStorage storage = new InMemoryAudioStorage();

    @Override
    protected AudioStorage storage() {
        return storage;
    }
}
