package audiototext.adapters.speech.jobs;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.audio.CannotTranscribe;
import audiototext.adapters.speech.models.SpeechModels;
import audiototext.adapters.speech.recogniser.SegmentRecogniser;
import audiototext.adapters.speech.vad.SpeechSegment;
import audiototext.adapters.speech.vad.SpeechSegments;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Recognition;
import audiototext.domain.transcript.Word;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises one track in one language, as its sound comes in. */
final class TrackRecognition {
    /** Below this mean confidence a text is marked, and the language is looked at again. See docs/performance.md. */
    private static final double HARD_TO_HEAR = 0.65;

    /** Fewer tell no language, and single words are often hard to hear in the right one. */
    private static final int FEWEST_WORDS = 4;

    /** From this probability on, a language is one. */
    private static final double CLEAR = 0.7;

    /** A longer text is shown in any case, and marked: someone may have spoken at length and far away. */
    private static final int MOST_WORDS_OF_A_GUESS = 20;

    private static final Language ENGLISH = new Language("en");

    private final Language language;
    private final Optional<DetectedLanguage> detected;
    private final SegmentRecogniser recogniser;
    private final SpeechSegments segments;
    private final List<Word> words = new ArrayList<>();

    private TrackRecognition(SpeechModels models, Language language, Optional<DetectedLanguage> detected)
            throws CannotTranscribe {
        this.language = language;
        this.detected = detected;
        this.recogniser = models.recogniser(language);
        this.segments = new SpeechSegments(models.silero().detector(), recogniser.lengths());
    }

    /** Where nothing can be detected, or no one speaks, the language is English. */
    static TrackRecognition of(SpeechModels models, Language choice, LanguageDetection detection)
            throws CannotTranscribe, OrtException, IOException {
        if (!choice.isAuto()) {
            return new TrackRecognition(models, choice, Optional.empty());
        }
        var detected = detection.detect(Duration.ZERO);
        return new TrackRecognition(
                models, detected.map(DetectedLanguage::language).orElse(ENGLISH), detected);
    }

    /** @return the segments of speech that are complete with these samples */
    List<SpeechSegment> cut(float[] samples) throws OrtException {
        return segments.add(samples);
    }

    /** @return the segments that the end of the track completes */
    List<SpeechSegment> end() throws OrtException {
        return segments.end();
    }

    void recognise(SpeechSegment segment) throws OrtException {
        words.addAll(recogniser.words(segment));
    }

    /** All words until now. */
    List<Word> words() {
        return List.copyOf(words);
    }

    /**
     * A short text that is hard to believe, in a language that is hard to tell, is no speech: a song, a bird, a machine.
     *
     * @param detection is asked if the text looks wrong and the language was chosen
     * @param done the length of the track
     */
    HeardText text(LanguageDetection detection, Duration done) throws CannotTranscribe, OrtException, IOException {
        boolean hard = !words.isEmpty() && meanConfidence() < HARD_TO_HEAR;
        var heard = detected.or(recogniser::detected);
        boolean isGuess = hard
                && words.size() <= MOST_WORDS_OF_A_GUESS
                && heard.filter(it -> it.probability() < CLEAR).isPresent();
        if (heard.isEmpty() && hard && words.size() >= FEWEST_WORDS) {
            heard = detection.detect(done);
        }
        return new HeardText(
                isGuess ? List.of() : words,
                language,
                new Recognition(heard, Optional.of(recogniser.model()), hard && !isGuess));
    }

    private double meanConfidence() {
        return words.stream().mapToDouble(Word::confidence).average().orElse(1);
    }
}
