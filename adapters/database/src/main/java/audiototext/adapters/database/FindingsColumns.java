package audiototext.adapters.database;

import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioFindings.Speech;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** What a transcription found out about the audio, as {@link AudioFindings} has it; absent values are null. */
@Embeddable
record FindingsColumns(
        @Column(name = "ends_early") boolean endsEarly,
        boolean damaged,
        int track,
        int tracks,
        boolean silent,
        @Column(name = "hard_to_hear") boolean hardToHear,
        @Column(name = "detected_language") String detectedLanguage,
        @Column(name = "detected_probability") Double detectedProbability) {

    static FindingsColumns of(AudioFindings findings) {
        var speech = findings.speech();
        return new FindingsColumns(
                findings.endsEarly(),
                findings.damaged(),
                findings.track(),
                findings.tracks(),
                speech.silent(),
                speech.hardToHear(),
                speech.detected()
                        .map(DetectedLanguage::language)
                        .map(Language::tag)
                        .orElse(null),
                speech.detected().map(DetectedLanguage::probability).orElse(null));
    }

    AudioFindings toFindings() {
        var detected = Optional.ofNullable(detectedLanguage)
                .map(tag -> new DetectedLanguage(new Language(tag), detectedProbability));
        return new AudioFindings(endsEarly, damaged, track, tracks, new Speech(silent, hardToHear, detected));
    }
}
