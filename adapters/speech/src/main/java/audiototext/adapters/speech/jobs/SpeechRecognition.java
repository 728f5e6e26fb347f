package audiototext.adapters.speech.jobs;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.audio.AudioDecoder;
import audiototext.adapters.speech.audio.AudioFile;
import audiototext.adapters.speech.audio.CannotTranscribe;
import audiototext.adapters.speech.ffmpeg.SoundTrack;
import audiototext.adapters.speech.models.SpeechModels;
import audiototext.adapters.speech.vad.SpeechSegment;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Word;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Transcribes one recording from beginning to end, and never holds more of it in memory than a segment. */
public final class SpeechRecognition {
    private final SpeechModels models;
    private final Language choice;
    private final Listener listener;

    /** @param choice the language, or {@link Language#AUTO} to detect it */
    public SpeechRecognition(SpeechModels models, Language choice, Listener listener) {
        this.models = models;
        this.choice = choice;
        this.listener = listener;
    }

    /**
     * Transcribes the sound track that players take, or the first other one with speech if it has none.
     *
     * @throws CannotTranscribe if the audio cannot be transcribed
     * @throws CancellationException if the listener throws it
     * @throws IOException if the file cannot be read, or FFmpeg cannot be run
     */
    public Heard hear(Path audio) throws CannotTranscribe, OrtException, IOException {
        var file = AudioFile.open(models.ffmpeg(), audio);
        var tracks = file.tracks();
        var played = hear(file, tracks.get(0));
        for (int i = 1; played.isSilent() && i < tracks.size(); i++) {
            var other = hearOther(file, tracks.get(i));
            if (other.isPresent() && !other.get().isSilent()) {
                return other.get();
            }
        }
        return played;
    }

    /** Empty if the track cannot be decoded: the one that players take was, and silence is its result. */
    private Optional<Heard> hearOther(AudioFile file, SoundTrack track) throws OrtException, IOException {
        try {
            return Optional.of(hear(file, track));
        } catch (CannotTranscribe e) {
            return Optional.empty();
        }
    }

    private Heard hear(AudioFile file, SoundTrack track) throws CannotTranscribe, OrtException, IOException {
        var detection = new LanguageDetection(models, file, track, listener);
        var recognition = TrackRecognition.of(models, choice, detection);
        try (var decoder = AudioDecoder.open(models.ffmpeg(), file, track)) {
            listener.reached(Duration.ZERO, decoder.length());
            for (var samples = decoder.next(); samples.isPresent(); samples = decoder.next()) {
                recognise(recognition.cut(samples.get()), recognition, decoder);
                listener.reached(decoder.decoded(), decoder.length());
            }
            recognise(recognition.end(), recognition, decoder);
            return new Heard(
                    recognition.text(detection, decoder.decoded()),
                    decoder.decoded(),
                    decoder.damage(),
                    decoder.findings());
        }
    }

    private void recognise(List<SpeechSegment> segments, TrackRecognition recognition, AudioDecoder decoder)
            throws OrtException, IOException {
        for (var segment : segments) {
            listener.reached(decoder.decoded(), decoder.length());
            recognition.recognise(segment);
            listener.heard(recognition.words());
        }
    }

    /** Called often, between any two segments and pieces of audio, with the progress so far. */
    public interface Listener {
        /**
         * @param total the length of the audio, if known
         * @throws CancellationException to stop the recognition
         */
        void reached(Duration done, Optional<Duration> total);

        /**
         * Called after each segment.
         *
         * @param soFar all words of the recording until then
         */
        default void heard(List<Word> soFar) {}
    }

    /**
     * What was recognised.
     *
     * @param damage how often FFmpeg met some
     * @param findings what the owner should know about the audio
     */
    public record Heard(HeardText text, Duration length, int damage, AudioFindings findings) {
        public List<Word> words() {
            return text.words();
        }

        private boolean isSilent() {
            return words().isEmpty();
        }
    }
}
