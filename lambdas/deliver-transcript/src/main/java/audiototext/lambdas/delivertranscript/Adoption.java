package audiototext.lambdas.delivertranscript;

import audiototext.adapters.aws.s3.FoundAudio;
import audiototext.application.AdoptDroppedAudio;
import audiototext.application.AdoptDroppedAudio.DroppedAudio;
import audiototext.domain.recording.AudioPath;
import audiototext.domain.recording.RecordingId;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Decides whether a job without a recording is that of audio that was laid into the bucket, and has it adopted. */
final class Adoption {
    private static final System.Logger LOG = System.getLogger(Adoption.class.getName());

    private final Finder finder;
    private final AdoptDroppedAudio adoptDroppedAudio;

    Adoption(Finder finder, AdoptDroppedAudio adoptDroppedAudio) {
        this.finder = finder;
        this.adoptDroppedAudio = adoptDroppedAudio;
    }

    /** Looks what lies in a place. */
    interface Finder {
        Optional<FoundAudio> find(AudioPath place) throws IOException;
    }

    /**
     * @param audioKey of the job, where it is known and its audio lies in our bucket
     * @return whether there is a recording now
     * @throws AdoptDroppedAudio.UnknownOwner when nobody has the user name in the key
     */
    boolean adopt(RecordingId id, Optional<String> audioKey) throws IOException {
        if (audioKey.isEmpty()) {
            return ignored(id, "there is neither such a recording nor a job of it in our bucket");
        }
        var place = audioKey.flatMap(AudioPath::parse)
                .filter(where -> where.recordingId().equals(id));
        if (place.isEmpty()) {
            return ignored(id, "its job was not started by this application");
        }
        var found = finder.find(place.get());
        if (found.isEmpty()) {
            return ignored(id, "its audio was deleted in the meantime");
        }
        if (found.get().notes().owner().isPresent()) {
            return ignored(id, "it was submitted, and deleted in the meantime");
        }
        adopt(place.get(), found.get());
        return true;
    }

    private void adopt(AudioPath place, FoundAudio found) throws IOException {
        var format = found.format()
                .orElseThrow(() -> new IOException("what lies in the place of its audio now is not audio"));
        adoptDroppedAudio.adopt(
                new DroppedAudio(place.holding(format), found.notes().language(), found.content(), found.storedAt()));
        LOG.log(Level.INFO, "recording {0}: it was laid into the bucket, and is its owner''s now", place.recordingId());
    }

    private static boolean ignored(RecordingId id, String why) {
        LOG.log(Level.INFO, "recording {0}: ignored: {1}", id, why);
        return false;
    }
}
