package audiototext.lambdas.delivertranscript;

import audiototext.adapters.aws.s3.FoundAudio;
import audiototext.application.AdoptDroppedAudio;
import audiototext.application.AdoptDroppedAudio.DroppedAudio;
import audiototext.domain.recording.AudioPath;
import audiototext.domain.recording.RecordingId;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Decides whether a job without a recording is that of audio dropped into the bucket, and adopts that audio. */
final class Adoption {
    private static final System.Logger LOG = System.getLogger(Adoption.class.getName());

    private final Finder finder;
    private final AdoptDroppedAudio adoptDroppedAudio;

    Adoption(Finder finder, AdoptDroppedAudio adoptDroppedAudio) {
        this.finder = finder;
        this.adoptDroppedAudio = adoptDroppedAudio;
    }

    /** Finds out what is stored under an audio path. */
    interface Finder {
        Optional<FoundAudio> find(AudioPath path) throws IOException;
    }

    /**
     * @param audioKey of the job, if the job is known and its audio is in our bucket
     * @return true if the recording exists now
     * @throws AdoptDroppedAudio.UnknownOwner if no user has the user name in the key
     */
    boolean adopt(RecordingId id, Optional<String> audioKey) throws IOException {
        if (audioKey.isEmpty()) {
            return ignored(id, "it has no recording, and no job with audio in our bucket");
        }
        var path = audioKey.flatMap(AudioPath::parse)
                .filter(parsed -> parsed.recordingId().equals(id));
        if (path.isEmpty()) {
            return ignored(id, "its job was not started by this application");
        }
        var found = finder.find(path.get());
        if (found.isEmpty()) {
            return ignored(id, "its audio was deleted in the meantime");
        }
        if (found.get().notes().owner().isPresent()) {
            return ignored(id, "it was submitted, and deleted in the meantime");
        }
        adopt(path.get(), found.get());
        return true;
    }

    private void adopt(AudioPath path, FoundAudio found) throws IOException {
        var format = found.format()
                .orElseThrow(() -> new IOException("the object under its audio's key is no longer audio"));
        adoptDroppedAudio.adopt(
                new DroppedAudio(path.holding(format), found.notes().language(), found.content(), found.storedAt()));
        LOG.log(
                Level.INFO,
                "recording {0}: its audio was dropped into the bucket, and is its owner''s now",
                path.recordingId());
    }

    private static boolean ignored(RecordingId id, String why) {
        LOG.log(Level.INFO, "recording {0}: ignored: {1}", id, why);
        return false;
    }
}
