package audiototext.adapters.speech.audio;

import audiototext.adapters.speech.ffmpeg.AudioInput;
import audiototext.adapters.speech.ffmpeg.Ffmpeg;
import audiototext.adapters.speech.ffmpeg.Ffprobe;
import audiototext.adapters.speech.ffmpeg.ProbedFile;
import audiototext.adapters.speech.ffmpeg.SoundTrack;
import audiototext.adapters.speech.ffmpeg.TooCostly;
import audiototext.adapters.speech.ffmpeg.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An audio file and what is in it. */
public final class AudioFile {
    /** No codec for speech needs fewer bytes a second; a length that implies fewer is wrong. */
    private static final long FEWEST_BYTES_A_SECOND = 50;

    static final Duration LONGEST = Duration.ofHours(4);

    /** Encoders pad the end, so a recording of exactly the longest length decodes to a little more. */
    static final Duration LIMIT = LONGEST.plusSeconds(5);

    private final Path path;
    private final AudioInput input;
    private final ProbedFile probed;

    private AudioFile(Path path, AudioInput input, ProbedFile probed) {
        this.path = path;
        this.input = input;
        this.probed = probed;
    }

    /**
     * Looks into a file.
     *
     * @throws CannotTranscribe if it has no sound track that can be decoded
     * @throws IOException if the file cannot be read, or the programs cannot be run
     */
    public static AudioFile open(Ffmpeg ffmpeg, Path path) throws CannotTranscribe, IOException {
        var input = WavRepair.of(path).orElseGet(() -> AudioInput.of(path));
        try {
            var file = new AudioFile(path, input, new Ffprobe(ffmpeg).probe(input));
            file.checkTracks();
            return file;
        } catch (UnreadableFile e) {
            throw CannotTranscribe.unreadable();
        } catch (TooCostly e) {
            throw CannotTranscribe.tooCostly();
        }
    }

    private void checkTracks() throws CannotTranscribe {
        if (probed.tracks().isEmpty()) {
            throw probed.otherTracks() > 0 ? CannotTranscribe.withoutSoundTrack() : CannotTranscribe.unreadable();
        }
        var decodable =
                probed.tracks().stream().filter(SoundTrack::canBeDecoded).toList();
        if (decodable.isEmpty()) {
            throw CannotTranscribe.unknownCoding();
        }
        if (decodable.stream().noneMatch(SoundTrack::hasUsualRate)) {
            throw CannotTranscribe.tooCostly();
        }
    }

    /** Whether it is read otherwise than its headers say, because those are careless. */
    public boolean isRepaired() {
        return input instanceof WavRepair;
    }

    public AudioInput input() {
        return input;
    }

    public ProbedFile probed() {
        return probed;
    }

    /**
     * The sound tracks that can be decoded: first the one that players take, which is the first default one, then the
     * others in their order.
     */
    public List<SoundTrack> tracks() {
        var tracks = new ArrayList<>(probed.tracks().stream()
                .filter(track -> track.canBeDecoded() && track.hasUsualRate())
                .toList());
        tracks.stream().filter(SoundTrack::isDefault).findFirst().ifPresent(played -> {
            tracks.remove(played);
            tracks.add(0, played);
        });
        return tracks;
    }

    /** The number of a sound track among all of them, also those that cannot be decoded, counted from 1. */
    public int numberOf(SoundTrack track) {
        return 1 + probed.tracks().indexOf(track);
    }

    /** The length that the container states, if it can be right. */
    public Optional<Duration> length() throws IOException {
        long bytes = Files.size(path);
        return probed.length().filter(length -> length.toSeconds() * FEWEST_BYTES_A_SECOND <= bytes);
    }

    /** @throws CannotTranscribe if the container states that it is longer than four hours */
    public void checkLength() throws CannotTranscribe, IOException {
        checkLength(LIMIT);
    }

    void checkLength(Duration limit) throws CannotTranscribe, IOException {
        boolean isTooLong =
                length().filter(length -> length.compareTo(limit) > 0).isPresent();
        if (isTooLong && !probed.lengthIsGuess()) {
            throw CannotTranscribe.tooLong(LONGEST);
        }
    }

    /**
     * Where the audio of a track ends, as the container says. AVI states what its writer expected at the beginning, and
     * ASF one length for all tracks.
     */
    Optional<Duration> end(SoundTrack track) throws IOException {
        boolean isAlone = probed.tracks().size() + probed.otherTracks() == 1;
        boolean isVague = probed.container().equals("avi") || probed.container().equals("asf") && !isAlone;
        if (isVague || probed.lengthIsGuess()) {
            return Optional.empty();
        }
        var stated = length();
        return isAlone ? stated : track.end().filter(end -> stated.isPresent());
    }

    /** Whether it was put together from several, between which FFmpeg finds tags instead of sound. */
    boolean isJoined() throws IOException {
        return probed.container().equals("mp3") && JoinedMp3.isIn(path);
    }

    /** Whether it is shorter than its container says. */
    boolean isCutOff() throws IOException {
        return CutOffBlock.isIn(path)
                || StatedEnd.isMissing(path)
                || WavChunks.of(path).filter(WavChunks::isCutOff).isPresent();
    }
}
