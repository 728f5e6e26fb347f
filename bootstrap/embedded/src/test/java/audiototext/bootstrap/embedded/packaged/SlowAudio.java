package audiototext.bootstrap.embedded.packaged;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;

/** Audio whose second half only comes on demand. */
final class SlowAudio extends InputStream {
    private final InputStream audio;
    private final int pauseAt;
    private final CountDownLatch goOn = new CountDownLatch(1);

    SlowAudio(byte[] audio) {
        this.audio = new ByteArrayInputStream(audio);
        this.pauseAt = audio.length / 2;
    }

    void goOn() {
        goOn.countDown();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int untilPause = audio.available() - pauseAt;
        if (untilPause <= 0) {
            awaitGoOn();
        }
        return audio.read(buffer, offset, untilPause > 0 ? Math.min(length, untilPause) : length);
    }

    private void awaitGoOn() throws InterruptedIOException {
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new InterruptedIOException(e.getMessage());
        }
    }
}
