package audiototext.adapters.shared.messages;

import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.transcript.Recognition;
import audiototext.domain.transcript.SpeechModel;
import audiototext.domain.transcript.Transcript;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * How a transcript was made: in which language, and by what.
 *
 * @param written the language of the text
 * @param chosen whether the owner chose it
 */
public record Provenance(Language written, boolean chosen, Recognition recognition) {
    private static final double MOST_CERTAIN = 0.99;

    /** Absent for transcripts of earlier releases, which do not say it, and for silence, which is in no language. */
    public static Optional<Provenance> of(Recording recording, Transcript transcript) {
        var recognition = transcript.recognition();
        boolean known =
                recognition.model().isPresent() || recognition.detected().isPresent();
        return known && !transcript.isSilent()
                ? Optional.of(new Provenance(
                        transcript.language(),
                        !recording.submission().language().isAuto(),
                        recognition))
                : Optional.empty();
    }

    /**
     * In one line: {@code English, detected (98%), by Whisper base (version 1)}.
     *
     * @param reader the locale of the person who reads it; English if no messages are written in its language
     */
    public String message(Locale reader) {
        var language = Languages.written(reader);
        var messages = Languages.messages(ProvenanceMessages.class, language);
        var line = language(messages, language);
        return capitalised(
                recognition.model().map(model -> by(model, line, messages)).orElse(line), language);
    }

    private String language(ProvenanceMessages messages, Locale reader) {
        var name = written.displayName(reader);
        if (chosen) {
            return messages.chosen(name);
        }
        return recognition
                .detected()
                .map(DetectedLanguage::probability)
                .map(probability -> messages.detected(name, percent(probability, reader)))
                .orElse(name);
    }

    /** Never 100%, which would be a promise. */
    private static String percent(double probability, Locale reader) {
        return NumberFormat.getPercentInstance(reader).format(Math.min(MOST_CERTAIN, probability));
    }

    private static String by(SpeechModel model, String line, ProvenanceMessages messages) {
        return model.version()
                .map(version -> messages.byVersion(line, model.name(), version))
                .orElseGet(() -> messages.by(line, model.name()));
    }

    /** French writes languages small, but this is the beginning of a line. */
    private static String capitalised(String line, Locale language) {
        int second = line.offsetByCodePoints(0, 1);
        return line.substring(0, second).toUpperCase(language) + line.substring(second);
    }
}
