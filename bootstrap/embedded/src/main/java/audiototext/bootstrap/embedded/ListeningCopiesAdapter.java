package audiototext.bootstrap.embedded;

import audiototext.adapters.filesystem.FolderAudioStorage;
import audiototext.adapters.speech.copies.FfmpegCopies;
import audiototext.adapters.speech.models.Recogniser;
import audiototext.application.Transitions;
import audiototext.application.listening.MakeListeningCopies;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.RetryPolicy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Wires the copies for listening, which only this flavour makes. */
public class ListeningCopiesAdapter {

    @Produces
    @Singleton
    FfmpegCopies copies(Recogniser recogniser, FolderAudioStorage storage, DataSettings folder) throws IOException {
        return new FfmpegCopies(
                recogniser,
                submission -> storage.audioFile(submission.key()),
                folder.data().resolve("unfinished-copies"));
    }

    @Produces
    @Singleton
    MakeListeningCopies makeListeningCopies(
            Recordings recordings,
            FolderAudioStorage storage,
            FfmpegCopies copies,
            Transitions transitions,
            RetryPolicy policy) {
        return new MakeListeningCopies(recordings, storage, copies, transitions, policy);
    }
}
