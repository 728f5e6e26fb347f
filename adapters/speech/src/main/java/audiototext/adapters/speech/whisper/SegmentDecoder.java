package audiototext.adapters.speech.whisper;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.audio.Samples;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;

/**
 * Decodes segments in one language. A text that repeats itself or that the model hardly believes is decoded again with
 * some chance, as the paper does.
 */
final class SegmentDecoder {
    private static final int WIDE = 5;
    /** Two texts take hardly more time than one. */
    private static final int NARROW = 2;

    private static final double[] TEMPERATURES = {0.2, 0.4, 0.6, 0.8, 1.0};

    private final WhisperModel model;
    private final ControlTokens controls;
    private final int language;

    SegmentDecoder(WhisperModel model, Language language) {
        this.model = model;
        this.controls = model.controls();
        this.language = controls.languages().get(language);
    }

    DecodedSegment decode(EncodedSound sound) throws OrtException {
        var decoded = decode(sound, new BeamSearch(width(sound.seconds()), controls));
        for (int i = 0; i < TEMPERATURES.length && decoded.isDoubtful(); i++) {
            decoded = decode(sound, new Sampling(TEMPERATURES[i], controls));
        }
        return decoded;
    }

    /** The encoder takes less time for a short segment: there is some left for a better search. */
    private static int width(double seconds) {
        return seconds < Samples.seconds(WhisperModel.SHORT) ? WIDE : NARROW;
    }

    private DecodedSegment decode(EncodedSound sound, Search search) throws OrtException {
        try (var run = model.decoder(sound)) {
            var prompt = new long[] {controls.start(), language, controls.transcribe()};
            run.prompt(prompt);
            var heard = model.detected(run);
            double noSpeech = run.probability(controls.noSpeech(), 0);
            var text = search.search(run, prompt.length - 1, new TimeMarkRules(controls, sound.seconds()));
            return decoded(text, noSpeech, heard);
        }
    }

    private DecodedSegment decoded(Hypothesis best, double noSpeech, DetectedLanguage heard) {
        var text = model.vocabulary()
                .text(best.steps().stream().map(Hypothesis.Step::token).toList());
        return new DecodedSegment(best, text, best.token() == controls.end(), noSpeech, heard);
    }
}
