package audiototext.adapters.speech.jobs;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.audio.AudioDecoder;
import audiototext.adapters.speech.audio.AudioFile;
import audiototext.adapters.speech.audio.CannotTranscribe;
import audiototext.adapters.speech.audio.SampleBuffer;
import audiototext.adapters.speech.audio.Samples;
import audiototext.adapters.speech.ffmpeg.SoundTrack;
import audiototext.adapters.speech.models.SpeechModels;
import audiototext.adapters.speech.vad.SegmentLengths;
import audiototext.adapters.speech.vad.SpeechSegment;
import audiototext.adapters.speech.vad.SpeechSegments;
import audiototext.domain.recording.DetectedLanguage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Listens to the first half minute of speech in a track, to tell its language. */
final class LanguageDetection {
    private static final int ENOUGH = 30 * Samples.PER_SECOND;
    private static final SegmentLengths LENGTHS = new SegmentLengths(27, 27);

    private final SpeechModels models;
    private final AudioFile file;
    private final SoundTrack track;
    private final SpeechRecognition.Listener listener;

    /** @param listener can stop the search for speech, which takes minutes in hours without any */
    LanguageDetection(SpeechModels models, AudioFile file, SoundTrack track, SpeechRecognition.Listener listener) {
        this.models = models;
        this.file = file;
        this.track = track;
        this.listener = listener;
    }

    /**
     * @param done how much of the track was transcribed before
     * @return empty if no one speaks, or no model here tells languages
     */
    Optional<DetectedLanguage> detect(Duration done) throws CannotTranscribe, OrtException, IOException {
        if (models.whisper().isEmpty()) {
            return Optional.empty();
        }
        var speech = speech(done);
        return speech.length == 0
                ? Optional.empty()
                : Optional.of(models.whisper().get().detect(speech));
    }

    private float[] speech(Duration done) throws CannotTranscribe, OrtException, IOException {
        var speech = new SampleBuffer();
        try (var decoder = AudioDecoder.open(models.ffmpeg(), file, track)) {
            var segments = new SpeechSegments(models.silero().detector(), LENGTHS);
            var samples = decoder.next();
            while (samples.isPresent() && speech.end() < ENOUGH) {
                listener.reached(done, decoder.length());
                append(segments.add(samples.get()), speech);
                samples = decoder.next();
            }
            append(segments.end(), speech);
        }
        return speech.copy(0, Math.min(ENOUGH, speech.end()));
    }

    private static void append(List<SpeechSegment> segments, SampleBuffer speech) {
        segments.forEach(segment -> speech.append(segment.samples()));
    }
}
