package audiototext.application;

import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Recording;
import audiototext.domain.transcript.Paragraphs;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptRevision;
import java.io.IOException;
import java.util.Optional;

/** The transcripts of recordings: the originals in storage, and their owners' corrections in the repository. */
public final class Transcripts {
    private final Recordings recordings;
    private final AudioStorage storage;

    public Transcripts(Recordings recordings, AudioStorage storage) {
        this.recordings = recordings;
        this.storage = storage;
    }

    void keep(Recording recording, Transcript original) throws IOException {
        storage.keepText(recording.submission().key(), original);
        recordings.keepOriginal(recording.id(), Paragraphs.plainText(original));
    }

    Optional<Transcript> original(Recording recording) throws IOException {
        return storage.text(recording.submission().key());
    }

    TranscriptRevision revision(Recording recording, Transcript original) {
        return recordings
                .revision(recording.id())
                .orElseGet(() -> TranscriptRevision.original(Paragraphs.plainText(original)));
    }

    /** The transcript with the current text. */
    Optional<Transcript> current(Recording recording) throws IOException {
        return original(recording).map(original -> current(recording, original));
    }

    /** The transcript with the current text, if the original is known. */
    Transcript current(Recording recording, Transcript original) {
        return revision(recording, original).of(original, recording.progress().length());
    }

    /** For when the owner deletes the recording while its transcript is being stored. */
    void discardIfDeleted(Recording recording) throws IOException {
        if (recordings.find(recording.id()).isEmpty()) {
            storage.delete(recording.submission().key());
        }
    }
}
