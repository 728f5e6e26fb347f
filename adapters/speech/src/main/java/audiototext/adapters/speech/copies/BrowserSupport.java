package audiototext.adapters.speech.copies;

import audiototext.adapters.speech.audio.AudioFile;
import audiototext.adapters.speech.ffmpeg.SoundTrack;
import audiototext.domain.recording.AudioProgress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Knows what Chromium, Firefox and Safari all play, and play as it was transcribed. Decision 195 has the sources. When in
 * doubt they do not: a copy more costs less than a player that stays silent.
 */
final class BrowserSupport {
    /** FFmpeg's names of containers, and of the codecs that are played in them. */
    private static final Map<String, Set<String>> PLAYED = Map.of(
            "webm", Set.of("opus", "vorbis"),
            "ogg", Set.of("opus", "vorbis"),
            "mov,mp4,m4a,3gp,3g2,mj2", Set.of("aac", "opus"),
            "mp3", Set.of("mp3"),
            "flac", Set.of("flac"),
            "wav", Set.of("pcm_u8", "pcm_s16le", "pcm_s24le", "pcm_s32le", "pcm_f32le", "pcm_alaw", "pcm_mulaw"));

    private static final int MOST_CHANNELS = 2;
    private static final int LOWEST_RATE = 8_000;
    private static final int HIGHEST_RATE = 96_000;

    /** Firefox begins a track at once that should begin later. */
    private static final Duration LATEST_START = Duration.ofMillis(500);

    private static final Duration LENGTH_TOLERANCE = Duration.ofSeconds(1);
    private static final int LENGTH_SHARE = 50;

    /** The container's own name for its kind is within these bytes. */
    private static final int HEAD_BYTES = 128;

    private BrowserSupport() {}

    /** @param audio what its transcription found out */
    static boolean plays(Path path, AudioFile file, AudioProgress audio) throws IOException {
        var tracks = file.probed().tracks();
        return tracks.size() == 1
                && !file.isRepaired()
                && !audio.findings().endsEarly()
                && !audio.findings().damaged()
                && PLAYED.getOrDefault(container(path, file), Set.of())
                        .contains(tracks.get(0).codec())
                && isOrdinary(tracks.get(0))
                && isAsLongAsItSays(file, tracks.get(0), audio.length());
    }

    /** Matroska is not WebM, and Firefox plays neither RF64 nor BW64. */
    private static String container(Path path, AudioFile file) throws IOException {
        var container = file.probed().container();
        return switch (container) {
            case "matroska,webm" -> head(path).contains("webm") ? "webm" : "matroska";
            case "wav" -> head(path).startsWith("RIFF") ? "wav" : "rf64";
            default -> container;
        };
    }

    private static String head(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return new String(stream.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean isOrdinary(SoundTrack track) {
        return track.channels() <= MOST_CHANNELS
                && track.sampleRate() >= LOWEST_RATE
                && track.sampleRate() <= HIGHEST_RATE
                && track.offset().compareTo(LATEST_START) <= 0;
    }

    /** Otherwise players show a wrong length, and play only a part or seek to wrong places. */
    private static boolean isAsLongAsItSays(AudioFile file, SoundTrack track, Optional<Duration> decoded) {
        var stated = track.end().or(() -> file.probed().length());
        if (stated.isEmpty() || decoded.isEmpty()) {
            return true;
        }
        var difference = stated.get().minus(decoded.get()).abs();
        return difference.compareTo(LENGTH_TOLERANCE) <= 0
                || difference.compareTo(decoded.get().dividedBy(LENGTH_SHARE)) <= 0;
    }
}
