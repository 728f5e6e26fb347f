package audiototext.bootstrap.embedded.api;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request written by hand, for what a well-behaved client never sends. */
final class RawRequest implements AutoCloseable {
    private final Socket socket;

    private RawRequest(Socket socket) {
        this.socket = socket;
    }

    /**
     * @param head request line and headers, without the empty line that ends them; the connection closes after the
     *     answer
     */
    static RawRequest begun(String head) throws IOException {
        return withoutHost(head + "\r\nHost: localhost");
    }

    /** @param head request line and headers, of which {@code Host} may be one */
    static RawRequest withoutHost(String head) throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(60_000);
        var request = new RawRequest(socket);
        request.send((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        return request;
    }

    /** Sends less audio than it declares, then closes the connection. */
    static void brokenOff(String call, byte[] audio, int declared, String session) {
        var head = call + " HTTP/1.1\r\nContent-Type: audio/wav\r\nContent-Length: " + declared
                + "\r\nCookie: audio-to-text-session=" + session;
        try (var request = begun(head)) {
            request.send(audio);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** The answer of the server, up to the end of its body or of the data received so far. */
    String answer() throws IOException {
        var in = socket.getInputStream();
        var received = new StringBuilder();
        var buffer = new byte[8192];
        int n = in.read(buffer);
        while (n > 0) {
            received.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            n = in.available() > 0 || !isComplete(received) ? in.read(buffer) : 0;
        }
        return received.toString();
    }

    private static boolean isComplete(CharSequence received) {
        return received.toString().matches("(?s).*\r\n\r\n.+");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
