package audiototext.adapters.speech.recogniser;

import audiototext.adapters.speech.audio.Samples;
import audiototext.adapters.speech.vad.SpeechSegment;
import audiototext.domain.transcript.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes words end and begin where the pauses between them do. The attention of the recognisers tells which words a pause
 * is between, but not where exactly it begins and ends.
 */
final class WordTimes {
    /** How far a pause may be from where the attention has it, in seconds. */
    private static final double REACH = 0.6;

    private final List<Word> words;
    private final double start;
    private final double end;

    private WordTimes(SpeechSegment segment, List<Word> words) {
        this.words = new ArrayList<>(words);
        this.start = segment.start();
        this.end = segment.start() + Samples.seconds(segment.samples().length);
    }

    /** @param words of the segment, with times from the beginning of the recording */
    static List<Word> atPauses(SpeechSegment segment, List<Word> words) {
        var times = new WordTimes(segment, words);
        for (var pause : Pauses.in(segment.samples())) {
            times.move(pause.later(segment.start()));
        }
        return times.words;
    }

    private void move(Pauses.Pause pause) {
        int best = -1;
        double least = REACH;
        for (int next = 0; next <= words.size(); next++) {
            double distance = pause.distance(boundary(next));
            if (distance <= least && fits(pause, next)) {
                least = distance;
                best = next;
            }
        }
        if (best > 0) {
            words.set(best - 1, words.get(best - 1).until(pause.start()));
        }
        if (best >= 0 && best < words.size()) {
            words.set(best, words.get(best).from(pause.end()));
        }
    }

    /** The middle between a word and the one before it. */
    private double boundary(int next) {
        double before = next > 0 ? words.get(next - 1).end() : start;
        double after = next < words.size() ? words.get(next).start() : end;
        return (before + after) / 2;
    }

    /** Whether both words keep some time. */
    private boolean fits(Pauses.Pause pause, int next) {
        return (next == 0 || pause.start() > words.get(next - 1).start())
                && (next == words.size() || pause.end() < words.get(next).end());
    }
}
