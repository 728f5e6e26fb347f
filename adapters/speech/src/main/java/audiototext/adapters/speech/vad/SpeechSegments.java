package audiototext.adapters.speech.vad;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.audio.SampleBuffer;
import audiototext.adapters.speech.audio.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a recording, as it is decoded, into segments of speech. Neighbouring stretches of speech are joined, because the
 * recogniser does better with more context. A little of the sound around them is kept, because speech begins and ends
 * softly. Holds about half a minute of sound at most.
 */
public final class SpeechSegments {
    private static final int WINDOW = VoiceActivityDetector.WINDOW;
    private static final int MARGIN = Samples.PER_SECOND / 4;
    /** After this much silence the next speech cannot shorten the margin, wherever it begins. */
    private static final int SILENCE_FOR_MARGINS = SpeechStretch.windows(0.5) + 1;

    private final VoiceActivityDetector detector;
    private final SpeechStretches stretches;
    private final int longestJoined;
    private final SampleBuffer buffer = new SampleBuffer();
    private final List<SpeechSegment> ready = new ArrayList<>();
    /** The latest speech, which may still be joined to the next. */
    private Optional<SpeechStretch> pending = Optional.empty();

    private int previousEnd = -1;

    public SpeechSegments(VoiceActivityDetector detector, SegmentLengths lengths) {
        this.detector = detector;
        this.stretches = new SpeechStretches(SpeechStretch.windows(lengths.longest()));
        this.longestJoined = SpeechStretch.windows(lengths.joined());
    }

    /** @return the segments that are complete by now */
    public List<SpeechSegment> add(float[] samples) throws OrtException {
        buffer.append(samples);
        while (buffer.end() >= sample(stretches.now() + 1)) {
            listen(buffer.copy(sample(stretches.now()), sample(stretches.now() + 1)));
        }
        buffer.dropBefore(sample(oldestNeeded()) - MARGIN);
        return takeReady();
    }

    /** @return the segments that the end of the recording completes */
    public List<SpeechSegment> end() throws OrtException {
        if (buffer.end() > sample(stretches.now())) {
            listen(Arrays.copyOf(buffer.copy(sample(stretches.now()), buffer.end()), WINDOW));
        }
        stretches.end().ifPresent(this::join);
        pending.ifPresent(last -> cutOut(last, Integer.MAX_VALUE));
        pending = Optional.empty();
        return takeReady();
    }

    private void listen(float[] window) throws OrtException {
        stretches.next(detector.probability(window)).ifPresent(this::join);
        if (pending.isPresent() && isComplete(pending.get())) {
            cutOut(pending.get(), stretches.openSince().orElse(stretches.now()));
            pending = Optional.empty();
        }
    }

    private void join(SpeechStretch next) {
        var joined = pending.map(earlier -> earlier.through(next)).filter(both -> both.length() <= longestJoined);
        if (joined.isEmpty()) {
            pending.ifPresent(earlier -> cutOut(earlier, next.from()));
        }
        pending = joined.or(() -> Optional.of(next));
    }

    /** Whether nothing that follows can still be joined to it. */
    private boolean isComplete(SpeechStretch stretch) {
        if (stretches.openSince().isPresent()) {
            return stretches.heardUntil() - stretch.from() > longestJoined;
        }
        return stretches.now() - stretch.from() > longestJoined && stretches.now() - stretch.to() > SILENCE_FOR_MARGINS;
    }

    /** The margins end halfway to the neighbours. */
    private void cutOut(SpeechStretch stretch, int next) {
        long earliest = previousEnd < 0 ? 0 : halfway(previousEnd, stretch.from());
        long from = Math.max(earliest, sample(stretch.from()) - MARGIN);
        long latest = Math.min(buffer.end(), halfway(stretch.to(), next));
        long to = Math.min(latest, sample(stretch.to()) + MARGIN);
        ready.add(new SpeechSegment(buffer.copy(from, to), Samples.seconds(from)));
        previousEnd = stretch.to();
    }

    private int oldestNeeded() {
        return pending.map(SpeechStretch::from).orElse(stretches.openSince().orElse(stretches.now()));
    }

    private List<SpeechSegment> takeReady() {
        var taken = List.copyOf(ready);
        ready.clear();
        return taken;
    }

    private static long halfway(int window, int later) {
        return (sample(window) + sample(later)) / 2;
    }

    private static long sample(int window) {
        return (long) window * WINDOW;
    }
}
