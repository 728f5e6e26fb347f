package audiototext.domain.fake;

import audiototext.domain.AudioStorage;
import audiototext.domain.contract.AudioStorageContract;

class InMemoryAudioStorageTest extends AudioStorageContract {
    private final InMemoryAudioStorage storage = new InMemoryAudioStorage();

    @Override
    protected AudioStorage storage() {
        return storage;
    }
}
