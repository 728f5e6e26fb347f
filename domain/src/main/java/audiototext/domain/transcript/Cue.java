package audiototext.domain.transcript;

import java.util.List;

/**
 * A caption.
 *
 * @param startMillis when it appears, in milliseconds from the beginning of the audio
 * @param endMillis when it disappears; after its start, and not after the start of the next one
 * @param lines one or two
 */
public record Cue(long startMillis, long endMillis, List<String> lines) {
    public Cue {
        lines = List.copyOf(lines);
    }
}
