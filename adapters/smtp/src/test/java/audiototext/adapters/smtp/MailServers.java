package audiototext.adapters.smtp;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** Mail servers that behave in different ways, each behind its own mailer; the default mailer has a working one. */
public class MailServers implements QuarkusTestResourceLifecycleManager {
    private final GreenMail working = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ScriptedSmtpServer refusing =
            new ScriptedSmtpServer().answering("RCPT", "550 5.1.1 <ada@example.org>: no such user here");
    private final ScriptedSmtpServer busy =
            new ScriptedSmtpServer().answering("RCPT", "451 4.3.2 <ada@example.org>: busy");
    private final ScriptedSmtpServer locked = new ScriptedSmtpServer()
            .answering("EHLO", "250 AUTH PLAIN")
            .answering("AUTH", "535 5.7.8 ada@example.org cannot sign in");
    private ServerSocket silent;

    @Override
    public Map<String, String> start() {
        working.start();
        try {
            // The system makes the connections, but nothing ever accepts them.
            silent = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
            return configuration();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> configuration() throws IOException {
        var config = new HashMap<String, String>();
        configure(config, "", working.getSmtp().getPort());
        configure(config, "refusing.", refusing.start());
        configure(config, "busy.", busy.start());
        configure(config, "locked.", locked.start());
        config.put("quarkus.mailer.locked.username", "ada@example.org");
        config.put("quarkus.mailer.locked.password", "wrong");
        configure(config, "silent.", silent.getLocalPort());
        configure(config, "absent.", unusedPort());
        return config;
    }

    private static void configure(Map<String, String> config, String mailer, int port) {
        config.put("quarkus.mailer." + mailer + "host", "127.0.0.1");
        config.put("quarkus.mailer." + mailer + "port", String.valueOf(port));
        config.put("quarkus.mailer." + mailer + "mock", "false");
    }

    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(working, new TestInjector.MatchesType(GreenMail.class));
    }

    @Override
    public void stop() {
        working.stop();
        try {
            refusing.close();
            busy.close();
            locked.close();
            silent.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
