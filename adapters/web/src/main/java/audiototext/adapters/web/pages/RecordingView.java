package audiototext.adapters.web.pages;

import audiototext.adapters.web.shell.messages.Durations;
import audiototext.adapters.web.shell.messages.Moment;
import audiototext.domain.error.Failure;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import io.quarkus.qute.TemplateData;
import java.time.Duration;
import java.util.Optional;

/**
 * A recording as lists and its own page show it.
 *
 * @param state {@code uploading}, {@code transcribing}, {@code mailing}, {@code delivered} or {@code failed}
 * @param failure why it failed, where that is known
 * @param language absent while it is to be found out
 * @param format the file name's ending
 * @param length as a player says it, where known
 * @param seconds the length in whole seconds; 0 where unknown
 * @param secondsDone how many of them have been transcribed
 */
// Said, because what Qute makes by itself lacks members once a message takes one; natively nothing fills in for it.
@TemplateData
public record RecordingView(
        String id,
        String name,
        String state,
        Optional<Failure> failure,
        Moment submittedAt,
        Optional<Moment> deliveredAt,
        Optional<Language> language,
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
                new Moment(recording.submission().submittedAt()),
                progress.deliveredAt().map(Moment::new),
                Optional.of(recording.language()).filter(language -> !language.isAuto()),
                recording.submission().key().format().extension(),
                progress.length().map(Durations::words),
                progress.length().map(Duration::toSeconds).orElse(0L),
                progress.transcribed().toSeconds());
    }

    public boolean isFailed() {
        return state.equals("failed");
    }

    /** Whether the bar of the transcription has something to show. */
    public boolean isMeasured() {
        return state.equals("transcribing") && seconds > 0;
    }

    /** How much has been transcribed, as a player says it. */
    public String done() {
        return Durations.words(Duration.ofSeconds(secondsDone));
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
