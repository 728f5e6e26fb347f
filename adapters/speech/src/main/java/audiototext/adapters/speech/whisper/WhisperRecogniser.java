package audiototext.adapters.speech.whisper;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.audio.Samples;
import audiototext.adapters.speech.recogniser.Attention;
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
                        "%.2f s: p %.2f, ratio %.2f, no speech %.2f, until %.2f, %d tokens%n",
                        sound.seconds(),
                        decoded.meanLogProbability(),
                        decoded.compressionRatio(),
                        decoded.noSpeech(),
                        decoded.end(model.controls(), sound.seconds()),
                        decoded.steps().size());
            detected = detected.or(() -> Optional.of(decoded.language()));
            if (decoded.isSilent()) {
                return Optional.empty();
            }
            words.addAll(assembler.words(segment, tokens(decoded)));
            return segment.after(Math.max(LEAST_PROGRESS, decoded.end(model.controls(), sound.seconds())))
                    .filter(rest -> Samples.seconds(rest.samples().length) > SHORTEST_REST);
        }
    }

    private static float[] attention(float[] heads) {
        return Attention.summary(FloatBuffer.wrap(heads), heads.length / 8);
    }

    private List<Token> tokens(DecodedSegment decoded) {
        var tokens = new ArrayList<Token>();
        for (var step : decoded.steps()) {
            if (!model.controls().isMark(step.token())) {
                tokens.add(new Token(step.token(), Math.exp(step.logProbability()), attention(step.attention())));
            }
        }
        return tokens;
    }
}
