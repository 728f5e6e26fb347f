package audiototext.adapters.speech.whisper;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.audio.Samples;
import audiototext.adapters.speech.recogniser.Attention;
import audiototext.adapters.speech.recogniser.Repetition;
import audiototext.adapters.speech.recogniser.SegmentRecogniser;
import audiototext.adapters.speech.recogniser.Token;
import audiototext.adapters.speech.recogniser.WordAssembler;
import audiototext.adapters.speech.vad.SegmentLengths;
import audiototext.adapters.speech.vad.SpeechSegment;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.SpeechModel;
import audiototext.domain.transcript.Word;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises one language with Whisper. */
public final class WhisperRecogniser implements SegmentRecogniser {
    /** The model hears 30 s at once, and wants a pause at the end. */
    private static final SegmentLengths LENGTHS = new SegmentLengths(27, 27);

    /** In seconds. */
    private static final double SHORTEST_REST = Integer.getInteger("whisper.rest", 15) / 10.0;

    private static final double LEAST_PROGRESS = 1;

    private final WhisperModel model;
    private final SegmentDecoder decoder;
    private final WordAssembler assembler;
    private Optional<DetectedLanguage> detected = Optional.empty();

    public WhisperRecogniser(WhisperModel model, Language language) {
        this.model = model;
        this.decoder = new SegmentDecoder(model, language);
        this.assembler = new WordAssembler(
                model.vocabulary(), LanguageCodes.wordStarts(language), WhisperModel.SAMPLES_PER_PIECE);
    }

    @Override
    public SpeechModel model() {
        return model.name();
    }

    @Override
    public Optional<DetectedLanguage> detected() {
        return detected;
    }

    @Override
    public SegmentLengths lengths() {
        return LENGTHS;
    }

    /** Where the decoder ends before the speech does, the rest is decoded by itself. */
    @Override
    public List<Word> words(SpeechSegment segment) throws OrtException {
        var words = new ArrayList<Word>();
        for (var rest = Optional.of(segment); rest.isPresent(); ) {
            rest = addWords(rest.get(), words);
        }
        return words;
    }

    /** @return the rest */
    private Optional<SpeechSegment> addWords(SpeechSegment segment, List<Word> words) throws OrtException {
        try (var sound = model.encode(segment.samples())) {
            var decoded = decoder.decode(sound);
            if (Boolean.getBoolean("whisper.say"))
                System.err.printf(
                        "%.2f s: p %.2f, ratio %.2f, no speech %.2f, complete %s, %d tokens, %s%n",
                        sound.seconds(),
                        decoded.meanLogProbability(),
                        decoded.compressionRatio(),
                        decoded.noSpeech(),
                        decoded.isComplete(),
                        decoded.hypothesis().length(),
                        decoded.language());
            detected = detected.or(() -> Optional.of(decoded.language()));
            if (decoded.isSilent()) {
                return Optional.empty();
            }
            double end = model.controls().seconds(decoded.hypothesis().latestMark());
            if (!decoded.isComplete() && end < LEAST_PROGRESS) {
                words.addAll(assembler.words(segment, withoutLoop(tokens(decoded.hypothesis()))));
                return Optional.empty();
            }
            words.addAll(assembler.words(
                    segment,
                    tokens(
                            decoded.isComplete()
                                    ? decoded.hypothesis()
                                    : decoded.hypothesis().toLatestMark(model.controls()))));
            return segment.after(end).filter(rest -> Samples.seconds(rest.samples().length) > SHORTEST_REST);
        }
    }

    private static List<Token> withoutLoop(List<Token> tokens) {
        var loop = Repetition.in(tokens);
        return loop.isPresent() ? tokens.subList(0, loop.getAsInt()) : tokens;
    }

    private List<Token> tokens(Hypothesis text) {
        var tokens = new ArrayList<Token>();
        for (var step : text.steps()) {
            if (!model.controls().isMark(step.token())) {
                var heads = FloatBuffer.wrap(step.attention());
                var attention = Attention.summary(heads, heads.capacity() / 8);
                tokens.add(new Token(step.token(), Math.exp(step.logProbability()), attention));
            }
        }
        return tokens;
    }
}
