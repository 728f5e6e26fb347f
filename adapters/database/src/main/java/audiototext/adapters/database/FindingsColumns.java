package audiototext.adapters.database;

import audiototext.domain.recording.AudioFindings;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a transcription found out about the audio, as {@link AudioFindings} has it. */
@Embeddable
record FindingsColumns(
        @Column(name = "ends_early") boolean endsEarly, boolean damaged, int track, int tracks, boolean silent) {

    static FindingsColumns of(AudioFindings findings) {
        return new FindingsColumns(
                findings.endsEarly(), findings.damaged(), findings.track(), findings.tracks(), findings.silent());
    }

    AudioFindings toFindings() {
        return new AudioFindings(endsEarly, damaged, track, tracks, silent);
    }
}
