package audiototext.adapters.speech.vad;

import java.util.Optional;
import java.util.OptionalInt;

/** Finds the stretches of speech in the probabilities of the windows, as they come in. */
final class SpeechStretches {
    /** Speech begins above this probability and goes on above the next one, as in Silero's own tools. */
    private static final float BEGINS = 0.5f;

    private static final float GOES_ON = 0.35f;

    /** A shorter silence is part of the speech. */
    private static final int PAUSE = SpeechStretch.windows(0.4);

    private final int longest;
    private final float[] probabilities;
    private int now;
    private boolean open;
    private int start;
    private int heardUntil;

    /** @param longest longer speech is cut at its quietest point */
    SpeechStretches(int longest) {
        this.longest = longest;
        this.probabilities = new float[longest + PAUSE + 2];
    }

    /** @return the stretch that this window ends, if it does */
    Optional<SpeechStretch> next(float probability) {
        int window = now++;
        if (!open) {
            if (probability > BEGINS) {
                open = true;
                start = window;
                remember(window, probability);
                heardUntil = now;
            }
            return Optional.empty();
        }
        remember(window, probability);
        if (probability > GOES_ON) {
            heardUntil = now;
            return heardUntil - start > longest ? Optional.of(cut()) : Optional.empty();
        }
        return now - heardUntil >= PAUSE ? end() : Optional.empty();
    }

    /** @return the stretch that the end of the recording ends, if there is one */
    Optional<SpeechStretch> end() {
        if (!open) {
            return Optional.empty();
        }
        open = false;
        return Optional.of(new SpeechStretch(start, heardUntil));
    }

    /** Where the current speech began; empty if there is none. */
    OptionalInt openSince() {
        return open ? OptionalInt.of(start) : OptionalInt.empty();
    }

    /** The end, so far, of the latest speech. */
    int heardUntil() {
        return heardUntil;
    }

    /** How many windows have come in. */
    int now() {
        return now;
    }

    private void remember(int window, float probability) {
        probabilities[window - start] = probability;
    }

    private SpeechStretch cut() {
        var first = new SpeechStretch(start, start + quietest());
        System.arraycopy(probabilities, first.length(), probabilities, 0, now - first.to());
        start = first.to();
        return first;
    }

    /** The window in the second half of the longest stretch that, with its neighbours, is least like speech. */
    private int quietest() {
        int best = longest;
        float least = Float.MAX_VALUE;
        for (int i = longest / 2; i < longest; i++) {
            float sum = probabilities[i - 1] + probabilities[i] + probabilities[i + 1];
            if (sum <= least) {
                least = sum;
                best = i;
            }
        }
        return best;
    }
}
