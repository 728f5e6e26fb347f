package audiototext.adapters.smtp;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** An SMTP server that says yes to every command but those with a scripted answer. It delivers no mail. */
final class ScriptedSmtpServer implements Closeable {
    private static final Logger LOG = Logger.getLogger(ScriptedSmtpServer.class);

    private final Map<String, String> answers = new HashMap<>();
    private ServerSocket server;

    ScriptedSmtpServer answering(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    /** @return the port that it listens on, at the loopback address */
    int start() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        inBackground(this::serve);
        return server.getLocalPort();
    }

    private void serve() throws IOException {
        while (true) {
            var client = server.accept();
            inBackground(() -> talk(client));
        }
    }

    private static void inBackground(Conversation conversation) {
        var thread = new Thread(() -> {
            try {
                conversation.hold();
            } catch (IOException e) {
                LOG.debug("The other side has gone, or the test is over.", e);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Conversation {
        void hold() throws IOException;
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = client.getOutputStream();
        var line = "CONNECT";
        while (line != null) {
            out.write((answer(line) + "\r\n").getBytes(StandardCharsets.UTF_8));
            line = in.readLine();
        }
    }

    private String answer(String line) {
        if (line.equals("CONNECT")) {
            return "220 scripted";
        }
        return answers.getOrDefault(line.split(" ")[0], "250 OK");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
