package audiototext.adapters.speech;

import audiototext.adapters.speech.audio.AudioDecoder;
import audiototext.adapters.speech.audio.AudioFile;
import audiototext.adapters.speech.audio.CannotTranscribe;
import audiototext.adapters.speech.ffmpeg.Ffmpeg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** Decoders of the sound track that players take. */
final class Decoders {
    /** Its threads are daemons, so it needs no closing. */
    static final Ffmpeg FFMPEG = ffmpeg();

    private Decoders() {}

    static AudioDecoder open(Path audio) throws CannotTranscribe, IOException {
        var file = AudioFile.open(FFMPEG, audio);
        return AudioDecoder.open(FFMPEG, file, file.tracks().get(0));
    }

    static AudioDecoder open(Path audio, Duration limit) throws CannotTranscribe, IOException {
        var file = AudioFile.open(FFMPEG, audio);
        return AudioDecoder.open(FFMPEG, file, file.tracks().get(0), limit);
    }

    private static Ffmpeg ffmpeg() {
        try {
            return Ffmpeg.in(Speech.PROGRAMS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
