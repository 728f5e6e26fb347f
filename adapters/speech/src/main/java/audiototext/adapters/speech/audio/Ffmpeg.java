package audiototext.adapters.speech.audio;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.nio.charset.StandardCharsets;

/** What all uses of FFmpeg's libraries share. */
public final class Ffmpeg {
    private static final int LONGEST_MESSAGE = 128;

    static {
        // JavaCPP would refuse allocations once the whole process is larger than a multiple of -Xmx, which the models
        // and the caches of others easily make it. What is allocated here is small and freed at once.
        if (System.getProperty("org.bytedeco.javacpp.maxPhysicalBytes") == null) {
            System.setProperty("org.bytedeco.javacpp.maxPhysicalBytes", "0");
        }
        // Its lines on the standard error do not tell which recording they are about.
        av_log_set_level(AV_LOG_QUIET);
    }

    private Ffmpeg() {}

    /** Makes sure that the libraries are loaded and set up. */
    public static void load() {
        // The static initialiser does it, once.
    }

    /** @return the result of a call, when it is one of success */
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
