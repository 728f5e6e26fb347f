package audiototext.application;

import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Recording;
import audiototext.domain.transcript.Paragraphs;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptRevision;
import java.io.IOException;
import java.util.Optional;

/** The transcripts of recordings: as they were heard, in storage, and as their owners corrected them. */
final class Transcripts {
    private final Recordings recordings;
    private final AudioStorage storage;

    Transcripts(Recordings recordings, AudioStorage storage) {
        this.recordings = recordings;
        this.storage = storage;
    }

    void keep(Recording recording, Transcript heard) throws IOException {
        storage.keepText(recording.submission().key(), heard);
        recordings.keepHeard(recording.id(), Paragraphs.plainText(heard));
    }

    Optional<Transcript> heard(Recording recording) throws IOException {
        return storage.text(recording.submission().key());
    }

    TranscriptRevision wording(Recording recording, Transcript heard) {
        return recordings
                .wording(recording.id())
                .orElseGet(() -> TranscriptRevision.heard(Paragraphs.plainText(heard)));
    }

    /** As it stands now. */
    Optional<Transcript> current(Recording recording) throws IOException {
        return heard(recording).map(heard -> wording(recording, heard).of(heard));
    }
}
