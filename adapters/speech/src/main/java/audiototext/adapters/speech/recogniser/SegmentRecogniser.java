package audiototext.adapters.speech.recogniser;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.vad.SegmentLengths;
import audiototext.adapters.speech.vad.SpeechSegment;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.transcript.SpeechModel;
import audiototext.domain.transcript.Word;
import java.util.List;
import java.util.Optional;

/** Recognises what is said in the segments of one recording, in the order of their times. */
public interface SegmentRecogniser {
    /** What it writes with, for the transcript. */
    SpeechModel model();

    /** How long the segments should be that it gets. */
    SegmentLengths lengths();

    /** The language that it has heard so far; empty if it does not detect languages, or has heard nothing. */
    Optional<DetectedLanguage> detected();

    /** @return the words, with times in seconds from the beginning of the recording; none if no one speaks */
    List<Word> words(SpeechSegment segment) throws OrtException;
}
