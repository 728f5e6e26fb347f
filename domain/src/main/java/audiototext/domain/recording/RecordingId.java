package audiototext.domain.recording;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifies a recording: a UUID made by the client, so that a retried submission is the same recording. */
public record RecordingId(UUID value) {
    private static final int NAME_BASED = 3;
    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public RecordingId {
        Objects.requireNonNull(value);
    }

    public static RecordingId random() {
        return new RecordingId(UUID.randomUUID());
    }

    /**
     * Reads the canonical text form, 36 characters.
     *
     * @throws Refused if the text is anything else ({@link UUID#fromString} alone would accept {@code 1-1-1-1-1})
     */
    public static RecordingId parse(String text) {
        return ofCanonical(text.toLowerCase(Locale.ROOT)).orElseThrow(() -> new Refused(CoreRefusal.MALFORMED_ID));
    }

    /** Reads what {@link #toString} has written; empty if the text is anything else. */
    public static Optional<RecordingId> ofCanonical(String text) {
        return CANONICAL.matcher(text).matches()
                ? Optional.of(new RecordingId(UUID.fromString(text)))
                : Optional.empty();
    }

    /** Whether it was made from the key of audio that was put directly into storage, and not by a client. */
    public boolean isMadeFromKey() {
        return value.version() == NAME_BASED;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
