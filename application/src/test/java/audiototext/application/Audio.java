package audiototext.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/** Audio that arrives from a client, where something may happen in the middle. */
final class Audio {
    private Audio() {}

    /** The connection is lost in the middle. */
    static InputStream interrupted() {
        return interrupted(World.AUDIO, () -> {
            throw new IOException("the connection was lost");
        });
    }

    /** @param between happens once, in the middle */
    static InputStream interrupted(byte[] audio, Calls.Action between) {
        var half = audio.length / 2;
        var first = new ByteArrayInputStream(Arrays.copyOf(audio, half));
        var second = new ByteArrayInputStream(Arrays.copyOfRange(audio, half, audio.length));
        return new SequenceInputStream(first, new SequenceInputStream(new Happening(between), second));
    }

    /** An empty stream that does something when it is read. */
    private static final class Happening extends InputStream {
        private final Calls.Action action;

        Happening(Calls.Action action) {
            this.action = action;
        }

        @Override
        public int read() throws IOException {
            try {
                action.run();
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return -1;
        }
    }
}
