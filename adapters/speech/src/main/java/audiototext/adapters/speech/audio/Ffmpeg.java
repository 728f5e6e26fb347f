package audiototext.adapters.speech.audio;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.nio.charset.StandardCharsets;

/** Loads FFmpeg's libraries and checks the results of their calls. */
public final class Ffmpeg {
    private static final int LONGEST_MESSAGE = 128;

    static {
        // By default JavaCPP refuses allocations once the whole process is larger than a multiple of -Xmx. Models and
        // caches easily exceed that, while allocations here are small and freed at once.
        if (System.getProperty("org.bytedeco.javacpp.maxPhysicalBytes") == null) {
            System.setProperty("org.bytedeco.javacpp.maxPhysicalBytes", "0");
        }
        // FFmpeg's lines on standard error do not say which recording they are about.
        av_log_set_level(AV_LOG_QUIET);
    }

    private Ffmpeg() {}

    /** Loads and configures the libraries, unless that has been done already. */
    public static void load() {
        // The static initialiser does the work.
    }

    /**
     * @param step what the call does, for the message
     * @return the result, if the call succeeded
     * @throws IllegalStateException if it failed
     */
    static int require(int result, String step) {
        if (result < 0) {
            throw new IllegalStateException("FFmpeg could not " + step + ": " + message(result));
        }
        return result;
    }

    static <T> T require(T allocated, String step) {
        if (allocated == null) {
            throw new IllegalStateException("FFmpeg could not " + step + ": out of memory");
        }
        return allocated;
    }

    static String message(int error) {
        var text = new byte[LONGEST_MESSAGE];
        av_strerror(error, text, text.length);
        return new String(text, StandardCharsets.UTF_8).trim();
    }
}
