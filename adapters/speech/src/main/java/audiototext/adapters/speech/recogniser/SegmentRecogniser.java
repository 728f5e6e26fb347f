package audiototext.adapters.speech.recogniser;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.vad.SegmentLengths;
import audiototext.adapters.speech.vad.SpeechSegment;
import audiototext.domain.transcript.Word;
import java.util.List;

/** Recognises what is said in the segments of one recording, in the order of their times. */
public interface SegmentRecogniser {
    /** How long the segments should be that it gets. */
    SegmentLengths lengths();

    /** @return the words, with times in seconds from the beginning of the recording; none if no one speaks */
    List<Word> words(SpeechSegment segment) throws OrtException;
}
