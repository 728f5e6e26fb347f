package audiototext.adapters.speech.jobs;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.audio.AudioDecoder;
import audiototext.adapters.speech.audio.CannotTranscribe;
import audiototext.adapters.speech.models.SpeechModels;
import audiototext.adapters.speech.moonshine.WordAssembler;
import audiototext.adapters.speech.vad.SpeechSegment;
import audiototext.adapters.speech.vad.SpeechSegments;
import audiototext.domain.transcript.Word;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Transcribes one recording from beginning to end, and never holds more of it in memory than a segment. */
public final class SpeechRecognition {
    private final SpeechModels models;
    private final Listener listener;
    private final WordAssembler assembler;
    private final List<Word> words = new ArrayList<>();

    public SpeechRecognition(SpeechModels models, Listener listener) {
        this.models = models;
        this.listener = listener;
        this.assembler = new WordAssembler(models.vocabulary());
    }

    /**
     * @throws CannotTranscribe if the audio cannot be transcribed
     * @throws CancellationException if the listener throws it
     */
    public Heard hear(Path audio) throws CannotTranscribe, OrtException {
        try (var decoder = AudioDecoder.open(audio)) {
            var segments = new SpeechSegments(models.silero().detector());
            listener.reached(Duration.ZERO, decoder.length());
            for (var samples = decoder.next(); samples.isPresent(); samples = decoder.next()) {
                hear(segments.add(samples.get()), decoder);
                listener.reached(decoder.decoded(), decoder.length());
            }
            hear(segments.end(), decoder);
            return new Heard(List.copyOf(words), decoder.decoded(), decoder.damagedPackets(), decoder.isCutShort());
        }
    }

    private void hear(List<SpeechSegment> segments, AudioDecoder decoder) throws OrtException {
        for (var segment : segments) {
            listener.reached(decoder.decoded(), decoder.length());
            var said = words(segment);
            words.addAll(said.isEmpty() ? words(segment.begunEarlier()) : said);
        }
    }

    private List<Word> words(SpeechSegment segment) throws OrtException {
        return assembler.words(segment, models.moonshine().hear(segment.samples()));
    }

    /** Called often, between any two segments and pieces of audio, with the progress so far. */
    public interface Listener {
        /**
         * @param total the length of the audio, if known
         * @throws CancellationException to stop the recognition
         */
        void reached(Duration done, Optional<Duration> total);
    }

    /**
     * What was recognised.
     *
     * @param damagedPackets how many were skipped
     * @param cutShort whether an error ended the file early
     */
    public record Heard(List<Word> words, Duration length, int damagedPackets, boolean cutShort) {}
}
