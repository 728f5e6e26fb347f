package audiototext.adapters.speech.audio;

import audiototext.adapters.speech.ffmpeg.Complaint;

/** Gathers what FFmpeg complains about while it decodes one sound track. */
final class Complaints {
    /** The decoder is ahead of the last piece of sound by two pieces of a second, and by what waits between threads. */
    private static final double AHEAD = 4;

    private double time;
    private boolean earlyEnd;
    private boolean lackOfMemory;
    private boolean givenUp;
    private int damage;
    private double firstDamage;

    synchronized void add(String line) {
        time = Complaint.time(line).orElse(time);
        earlyEnd |= Complaint.isEarlyEnd(line);
        givenUp |= Complaint.isGivingUp(line);
        lackOfMemory |= Complaint.isLackOfMemory(line);
        if (Complaint.isDamage(line) && damage++ == 0) {
            firstDamage = time;
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

    /** Whether FFmpeg says that the file ends before its audio does. */
    synchronized boolean isEarlyEnd() {
        return earlyEnd;
    }

    /**
     * Whether a part before the end is missing. What cannot be decoded at the very end is often no sound, such as a tag
     * that FFmpeg does not know.
     *
     * @param end in seconds
     */
    synchronized boolean isDamaged(double end) {
        return damage > 0 && end - firstDamage > AHEAD;
    }
}
