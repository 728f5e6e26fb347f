package audiototext.adapters.speech.copies;

import audiototext.adapters.speech.audio.CannotTranscribe;
import audiototext.adapters.speech.audio.ListeningSamples;
import audiototext.adapters.speech.ffmpeg.AudioInput;
import audiototext.adapters.speech.ffmpeg.Ffmpeg;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes samples as Opus in MP4. The encoder is a process of its own, which gets nothing but samples: the one that reads
 * what people upload is given no file to write to.
 */
final class OpusFile implements AudioInput {
    /** FFmpeg reports its progress this often, so that a slow decoder is not taken for an encoder that hangs. */
    private static final String REPORTS_EVERY_SECONDS = "1";

    private final ListeningSamples samples;
    private volatile boolean isSilent;
    private volatile Exception trouble;

    private OpusFile(ListeningSamples samples) {
        this.samples = samples;
    }

    /**
     * Encodes the samples to their end.
     *
     * @return false if there are none
     * @throws CannotTranscribe if decoding them takes more memory or time than it may
     * @throws IOException if FFmpeg cannot be run, or the file cannot be written
     */
    static boolean write(Ffmpeg ffmpeg, ListeningSamples samples, Path target) throws CannotTranscribe, IOException {
        var file = new OpusFile(samples);
        var complaints = Collections.synchronizedList(new ArrayList<String>());
        try (var encoder = ffmpeg.convert(arguments(target), file, complaints::add)) {
            encoder.allow(Duration.ofHours(1));
            var reports = new byte[8192];
            while (encoder.read(reports, 0, reports.length) >= 0) {
                // Only whether it ends well matters.
            }
            int exit = encoder.end();
            if (file.isSilent) {
                return false;
            }
            if (file.trouble instanceof CannotTranscribe cannot) {
                throw cannot;
            }
            if (exit != 0 || file.trouble != null) {
                throw new IOException("FFmpeg could not write a copy for listening: " + complaints, file.trouble);
            }
            return true;
        }
    }

    /** The index is moved to the front, so that players know the length and can seek before they have the whole file. */
    private static List<String> arguments(Path target) {
        var arguments = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-v", "error"));
        arguments.addAll(List.of("-progress", "pipe:1", "-stats_period", REPORTS_EVERY_SECONDS));
        arguments.addAll(List.of("-f", "f32le", "-ar", String.valueOf(ListeningSamples.PER_SECOND), "-ac", "1"));
        arguments.addAll(List.of("-protocol_whitelist", "fd", "-i", "fd:"));
        arguments.addAll(List.of("-c:a", "libopus", "-b:a", "32k", "-vbr", "constrained", "-compression_level", "3"));
        arguments.addAll(List.of("-movflags", "+faststart", "-f", "mp4", "-y", "file:" + target));
        return arguments;
    }

    @Override
    public Redirect redirect() {
        return Redirect.PIPE;
    }

    @Override
    public void feed(OutputStream encoder) throws IOException {
        try {
            var next = samples.next();
            isSilent = next.isEmpty();
            while (next.isPresent()) {
                encoder.write(bytes(next.get()));
                next = samples.next();
            }
        } catch (CannotTranscribe | IOException | RuntimeException e) {
            trouble = e;
        }
    }

    private static byte[] bytes(float[] samples) {
        var bytes = ByteBuffer.allocate(samples.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(samples);
        return bytes.array();
    }
}
