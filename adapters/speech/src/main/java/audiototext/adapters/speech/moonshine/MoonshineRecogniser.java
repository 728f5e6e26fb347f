package audiototext.adapters.speech.moonshine;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.recogniser.SegmentRecogniser;
import audiototext.adapters.speech.recogniser.WordAssembler;
import audiototext.adapters.speech.recogniser.WordStarts;
import audiototext.adapters.speech.vad.SegmentLengths;
import audiototext.adapters.speech.vad.SpeechSegment;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.transcript.SpeechModel;
import audiototext.domain.transcript.Word;
import java.util.List;
import java.util.Optional;

/** Recognises English with Moonshine. */
public final class MoonshineRecogniser implements SegmentRecogniser {
    /** The model does badly on more. */
    private static final SegmentLengths LENGTHS = new SegmentLengths(18, 12);

    private final MoonshineModel model;
    private final WordAssembler assembler;

    public MoonshineRecogniser(MoonshineModel model) {
        this.model = model;
        this.assembler = new WordAssembler(model.vocabulary(), WordStarts.AT_SPACES, MoonshineModel.SAMPLES_PER_PIECE);
    }

    @Override
    public SpeechModel model() {
        return model.name();
    }

    @Override
    public SegmentLengths lengths() {
        return LENGTHS;
    }

    @Override
    public Optional<DetectedLanguage> detected() {
        return Optional.empty();
    }

    /** A segment in which it hears nothing gets a second try. */
    @Override
    public List<Word> words(SpeechSegment segment) throws OrtException {
        var words = hear(segment);
        return words.isEmpty() ? hear(segment.begunEarlier()) : words;
    }

    private List<Word> hear(SpeechSegment segment) throws OrtException {
        return assembler.words(segment, model.hear(segment.samples()));
    }
}
