package audiototext.adapters.speech.audio;

import audiototext.adapters.speech.ffmpeg.Complaint;
import java.util.function.LongSupplier;

/** Gathers what FFmpeg complains about while it decodes one sound track. */
final class Complaints {
    /** The child is ahead of what has been read by what a pipe and its own queues hold. */
    private static final long AHEAD = 2L * Samples.PER_SECOND;

    private final LongSupplier position;
    private boolean earlyEnd;
    private boolean lackOfMemory;
    private boolean givenUp;
    private int damage;
    private long firstDamage;

    /** @param position how many samples of each channel have been read so far */
    Complaints(LongSupplier position) {
        this.position = position;
    }

    synchronized void add(String line) {
        earlyEnd |= Complaint.isEarlyEnd(line);
        givenUp |= Complaint.isGivingUp(line);
        lackOfMemory |= Complaint.isLackOfMemory(line);
        if (Complaint.isDamage(line) && damage++ == 0) {
            firstDamage = position.getAsLong();
        }
    }

    synchronized boolean isLackOfMemory() {
        return lackOfMemory;
    }

    /** Whether the quick way of decoding stopped before the end. */
    synchronized boolean isGivenUp() {
        return givenUp;
    }

    synchronized int damage() {
        return damage;
    }

    /** @param end how many samples there are in all */
    synchronized boolean isEarlyEnd(long end) {
        return earlyEnd || damage > 0 && isAtEnd(end);
    }

    /** Whether a part before the end is missing. */
    synchronized boolean isDamaged(long end) {
        return damage > 0 && !isAtEnd(end);
    }

    private boolean isAtEnd(long end) {
        return end - firstDamage <= AHEAD;
    }
}
