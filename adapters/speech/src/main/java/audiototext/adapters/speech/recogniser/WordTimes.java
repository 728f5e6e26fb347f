package audiototext.adapters.speech.recogniser;

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
    private static final double REACH = Integer.getInteger("pause.reach", 60) / 100.0;

    private WordTimes() {}

    /** @param words of the segment, with times from the beginning of the recording */
    static List<Word> atPauses(SpeechSegment segment, List<Word> words) {
        var adjusted = new ArrayList<>(words);
        for (var pause : Pauses.in(segment.samples())) {
            move(adjusted, new Pauses.Pause(segment.start() + pause.start(), segment.start() + pause.end()));
        }
        return adjusted;
    }

    private static void move(List<Word> words, Pauses.Pause pause) {
        int best = -1;
        double least = REACH;
        for (int next = 0; next <= words.size(); next++) {
            double from = next > 0 ? words.get(next - 1).end() : Double.NEGATIVE_INFINITY;
            double to = next < words.size() ? words.get(next).start() : Double.POSITIVE_INFINITY;
            double distance = pause.distance(Math.max(from, to - 2 * REACH), Math.min(to, from + 2 * REACH));
            if (distance <= least) {
                least = distance;
                best = next;
            }
        }
        if (best > 0 && pause.start() > words.get(best - 1).start()) {
            var before = words.get(best - 1);
            words.set(
                    best - 1,
                    new Word(before.text(), before.start(), pause.start(), before.confidence(), before.spaced()));
        }
        if (best >= 0 && best < words.size() && pause.end() < words.get(best).end()) {
            var after = words.get(best);
            words.set(best, new Word(after.text(), pause.end(), after.end(), after.confidence(), after.spaced()));
        }
    }
}
