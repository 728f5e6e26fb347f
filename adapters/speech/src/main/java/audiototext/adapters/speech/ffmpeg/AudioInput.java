package audiototext.adapters.speech.ffmpeg;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/**
 * What a child process decodes, on its standard input: the child never learns a file's name. It can be given to several
 * processes, one after another.
 */
public interface AudioInput {
    /** An empty input. */
    AudioInput NOTHING = () -> Redirect.PIPE;

    /** A file as it is, which the child can read at any position. */
    static AudioInput of(Path file) {
        return () -> Redirect.from(file.toFile());
    }

    Redirect redirect();

    /**
     * Writes the input if {@link #redirect} is a pipe, until the child ends.
     *
     * @throws IOException if the child has ended, or the input cannot be read
     */
    default void feed(OutputStream child) throws IOException {}
}
