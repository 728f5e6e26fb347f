package audiototext.adapters.web.pages;

import audiototext.adapters.web.shell.messages.Durations;
import audiototext.adapters.web.shell.messages.Moment;
import audiototext.domain.error.Failure;
import audiototext.domain.recording.AudioFindings.Mention;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import io.quarkus.qute.TemplateData;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A recording as the list and its own page show it.
 *
 * @param id a UUID
 * @param state {@code uploading}, {@code transcribing}, {@code mailing}, {@code delivered} or {@code failed}
 * @param failure why it failed, if known
 * @param findings what its owner should know about the audio
 * @param submittedAt when it was submitted
 * @param deliveredAt when its transcript was last mailed, if it was; absent while it is transcribed again
 * @param language the spoken language; absent until it is detected
 * @param detected whether it was detected, and not chosen
 * @param format the file extension
 * @param length the length as players show it, {@code 3:10}, if known
 * @param seconds the length in whole seconds; 0 if unknown
 * @param secondsDone how many of them have been transcribed
 */
// Explicit, because the resolver that Qute generates by itself lacks members once a message takes this type as a
// parameter. On the JVM reflection finds them; a native executable has no such fallback.
@TemplateData
public record RecordingView(
        String id,
        String name,
        String state,
        Optional<Failure> failure,
        List<Mention> findings,
        Moment submittedAt,
        Optional<Moment> deliveredAt,
        Optional<Language> language,
        boolean detected,
        String format,
        Optional<String> length,
        long seconds,
        long secondsDone) {

    public static RecordingView of(Recording recording) {
        var progress = recording.progress();
        return new RecordingView(
                recording.id().toString(),
                recording.name().value(),
                state(recording),
                progress.failure(),
                recording.toMention(),
                new Moment(recording.submission().submittedAt()),
                progress.deliveredAt()
                        .filter(at -> !recording.awaitsTranscript())
                        .map(Moment::new),
                Optional.of(recording.language()).filter(language -> !language.isAuto()),
                recording.submission().language().isAuto()
                        && progress.language().isPresent(),
                recording.submission().key().format().extension(),
                progress.length().map(Durations::format),
                progress.length().map(Duration::toSeconds).orElse(0L),
                progress.transcribed().toSeconds());
    }

    public boolean isFailed() {
        return state.equals("failed");
    }

    /** Whether to offer another try. */
    public boolean retryHelps() {
        return isFailed() && !needsAnotherFile();
    }

    /** Whether to offer another file instead, because trying again cannot help. */
    public boolean needsAnotherFile() {
        return isFailed() && failure.filter(reason -> !reason.canRetryHelp()).isPresent();
    }

    /** Whether the progress bar has something to show. */
    public boolean isMeasured() {
        return state.equals("transcribing") && seconds > 0;
    }

    /** How much has been transcribed, as players show it. */
    public String done() {
        return Durations.format(Duration.ofSeconds(secondsDone));
    }

    private static String state(Recording recording) {
        return switch (recording.status()) {
            case UPLOADING -> "uploading";
            case TRANSCRIBING -> recording.awaitsTranscript() ? "transcribing" : "mailing";
            case DELIVERED -> "delivered";
            case FAILED -> "failed";
        };
    }
}
