package audiototext.web.pages;

import audiototext.domain.Recording;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * A recording as lists and its own page show it.
 *
 * @param state {@code uploading}, {@code transcribing}, {@code mailing}, {@code delivered} or {@code failed}
 * @param status the state in words, without the time of the delivery
 * @param language its name; absent while it is to be found out
 * @param format the file name's ending
 * @param length as a player says it, where known
 * @param seconds the length in whole seconds; 0 where unknown
 * @param secondsDone how many of them have been transcribed
 */
public record RecordingView(
        String id,
        String name,
        String state,
        String status,
        Moment submittedAt,
        Optional<Moment> deliveredAt,
        Optional<String> language,
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
                status(recording),
                new Moment(recording.submission().submittedAt()),
                progress.deliveredAt().map(Moment::new),
                language(recording),
                recording.submission().key().format().extension(),
                progress.length().map(Clock::words),
                progress.length().map(Duration::toSeconds).orElse(0L),
                progress.heard().toSeconds());
    }

    public boolean isFailed() {
        return state.equals("failed");
    }

    /** Whether the bar of the transcription has something to show. */
    public boolean isMeasured() {
        return state.equals("transcribing") && seconds > 0;
    }

    private static String state(Recording recording) {
        return switch (recording.status()) {
            case UPLOADING -> "uploading";
            case TRANSCRIBING -> recording.awaitsTranscript() ? "transcribing" : "mailing";
            case DELIVERED -> "delivered";
            case FAILED -> "failed";
        };
    }

    private static String status(Recording recording) {
        return switch (recording.status()) {
            case UPLOADING -> "Uploading";
            case TRANSCRIBING -> recording.awaitsTranscript() ? transcribing(recording) : "Writing the mail";
            case DELIVERED -> "Delivered";
            case FAILED -> "Failed: " + recording.progress().failure().orElse("the reason is not known.");
        };
    }

    private static String transcribing(Recording recording) {
        var heard = recording.progress().heard();
        if (heard.isZero()) {
            return "Waiting to be transcribed";
        }
        var total = recording.progress().length().map(length -> " of " + Clock.words(length));
        return "Transcribing " + Clock.words(heard) + total.orElse("");
    }

    private static Optional<String> language(Recording recording) {
        return Optional.of(recording.language())
                .filter(language -> !language.isAuto())
                .map(language -> language.displayName(Locale.ENGLISH));
    }
}
