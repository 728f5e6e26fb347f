package audiototext.adapters.web.api;

import audiototext.adapters.shared.messages.Failures;
import audiototext.domain.error.Failure;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.Status;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A recording in the API. An absent member is not known yet, or has not happened yet. Times are in UTC.
 *
 * @param id a UUID
 * @param name one line
 * @param language a tag such as {@code en-US}, or {@code auto}: as chosen; after the transcription, that of the text
 * @param chosenLanguage what the owner chose; {@code auto} for detection
 * @param detected the language that was heard, if languages are detected
 * @param format the file extension
 * @param seconds the length of the audio
 * @param secondsDone how much of it has been transcribed
 * @param findings what its owner should know about the audio; absent if there is nothing to mention
 * @param track which sound track was transcribed, counted from 1; absent if there is only one
 * @param tracks how many sound tracks the file has; absent if there is only one
 * @param listeningCopy whether there is a copy of the audio that browsers play; absent until it is decided
 * @param failure why it failed, in the reader's language
 * @param retryHelps whether trying again can succeed; absent unless it failed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RecordingJson(
        String id,
        String name,
        Status status,
        String language,
        String chosenLanguage,
        Optional<Detected> detected,
        String format,
        Optional<Double> seconds,
        double secondsDone,
        Instant submittedAt,
        Optional<Instant> transcribedAt,
        Optional<Instant> deliveredAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FindingJson> findings,
        Optional<Integer> track,
        Optional<Integer> tracks,
        Optional<Boolean> listeningCopy,
        Optional<String> failure,
        Optional<Boolean> retryHelps) {

    /**
     * The language that was heard.
     *
     * @param probability between 0 and 1, with at most three decimals
     */
    public record Detected(String language, double probability) {
        static Detected of(DetectedLanguage heard) {
            return new Detected(heard.language().tag(), Math.round(heard.probability() * 1000) / 1000.0);
        }
    }

    /** @param reader the locale of the messages */
    public static RecordingJson of(Recording recording, Locale reader) {
        var submission = recording.submission();
        var progress = recording.progress();
        var findings = progress.findings();
        var several = Optional.of(findings).filter(found -> found.tracks() > 1);
        return new RecordingJson(
                recording.id().toString(),
                recording.name().value(),
                recording.status(),
                recording.language().tag(),
                submission.language().tag(),
                findings.speech().detected().map(Detected::of),
                submission.key().format().extension(),
                progress.length().map(RecordingJson::seconds),
                seconds(progress.transcribed()),
                submission.submittedAt(),
                progress.transcribedAt(),
                progress.deliveredAt(),
                FindingJson.of(recording.toMention(), reader),
                several.map(AudioFindings::track),
                several.map(AudioFindings::tracks),
                copy(progress.copy()),
                progress.failure().map(failure -> Failures.message(failure, reader)),
                progress.failure().map(Failure::canRetryHelp));
    }

    private static Optional<Boolean> copy(ListeningCopy copy) {
        return Optional.of(copy)
                .filter(decided -> decided != ListeningCopy.UNKNOWN)
                .map(ListeningCopy.MADE::equals);
    }

    private static double seconds(Duration length) {
        return length.toMillis() / 1000.0;
    }
}
