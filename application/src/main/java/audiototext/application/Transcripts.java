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

    /** What a new transcript replaces if its owner has asked for another one. Corrections are part of it. */
    Optional<TranscriptRevision> earlier(Recording recording) {
        return recording.work().attempt() > 1 ? recordings.revision(recording.id()) : Optional.empty();
    }

    /** @param earlier what it replaces; the owner's corrections since then stay */
    void keep(Recording recording, Transcript original, Optional<TranscriptRevision> earlier) throws IOException {
        var text = Paragraphs.plainText(original);
        storage.keepText(recording.submission().key(), original);
        recordings.keepOriginal(recording.id(), text);
        // The version counts on, so that no one takes the new text for the one that they have read.
        earlier.ifPresent(replaced -> recordings.saveRevision(recording.id(), replaced.revertedTo(text)));
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
