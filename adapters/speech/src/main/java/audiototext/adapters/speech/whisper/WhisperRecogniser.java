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
    private static final double SHORTEST_REST = 1.5;

    private static final double LEAST_PROGRESS = 1;

    private final WhisperModel model;
    private final SegmentDecoder decoder;
    private final WordAssembler assembler;
    private final HeardLanguage heard = new HeardLanguage();

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
        return heard.language();
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
            heard.add(decoded.language(), sound.seconds());
            if (!decoded.isBelievable()) {
                return Optional.empty();
            }
            words.addAll(assembler.words(segment, tokens(decoded)));
            return segment.after(end(decoded)).filter(WhisperRecogniser::isWorthwhile);
        }
    }

    /** Where the text ends, in seconds: at its latest time mark. Without one in a loop, there is nothing left. */
    private double end(DecodedSegment decoded) {
        double mark = model.controls().seconds(decoded.hypothesis().latestMark());
        return !decoded.isComplete() && mark < LEAST_PROGRESS ? Double.MAX_VALUE : Math.max(LEAST_PROGRESS, mark);
    }

    private static boolean isWorthwhile(SpeechSegment rest) {
        return Samples.seconds(rest.samples().length) > SHORTEST_REST;
    }

    /** Of a text that loops only what is before its latest time mark, or else before the loop. */
    private List<Token> tokens(DecodedSegment decoded) {
        var controls = model.controls();
        var text = decoded.hypothesis();
        if (decoded.isComplete()) {
            return tokens(text);
        }
        var trusted = text.toLatestMark(controls);
        return controls.seconds(text.latestMark()) < LEAST_PROGRESS ? withoutLoop(tokens(text)) : tokens(trusted);
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
                var attention = Attention.summary(heads, heads.capacity() / model.alignmentHeads());
                tokens.add(new Token(step.token(), Math.exp(step.logProbability()), attention));
            }
        }
        return tokens;
    }
}
