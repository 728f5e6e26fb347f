package audiototext.adapters.smtp;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Debian's Postfix, which receives mail for {@code example.fr} into one mailbox and refuses lines that end with a bare
 * line feed. It needs root, and a folder that the user {@code postfix} can reach.
 */
final class Postfix implements Closeable {
    private static final Path PROGRAM = Path.of("/usr/sbin/postfix");

    private final Path folder;

    private Postfix(Path folder) {
        this.folder = folder;
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM) && System.getProperty("user.name").equals("root");
    }

    static Postfix start(Path folder, int port) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var postfix = new Postfix(folder);
        for (var name : List.of("config", "queue", "data", "mail")) {
            Files.createDirectories(folder.resolve(name));
        }
        run("chown", "postfix", folder.resolve("data").toString());
        run("chown", "postfix", folder.resolve("mail").toString());
        Files.writeString(folder.resolve("config/main.cf"), postfix.main());
        Files.writeString(folder.resolve("config/master.cf"), master(port));
        postfix.control("start");
        return postfix;
    }

    private String main() throws IOException {
        return """
                compatibility_level = 3.6
                queue_directory = %1$s/queue
                data_directory = %1$s/data
                mail_owner = postfix
                setgid_group = postdrop
                inet_interfaces = 127.0.0.1
                inet_protocols = ipv4
                myhostname = mail.example.fr
                mydestination =
                virtual_mailbox_domains = example.fr
                virtual_mailbox_maps = static:box/
                virtual_mailbox_base = %1$s/mail
                virtual_uid_maps = static:%2$s
                virtual_gid_maps = static:%3$s
                smtpd_forbid_bare_newline = reject
                smtpd_forbid_bare_newline_exclusions =
                smtpd_relay_restrictions = reject_unauth_destination
                maillog_file_prefixes = %1$s
                maillog_file = %1$s/log
                """.formatted(folder, id("-u"), id("-g"));
    }

    private static String id(String which) throws IOException {
        return run("id", which, "postfix").strip();
    }

    private static String master(int port) {
        return """
                127.0.0.1:%d inet n - n - - smtpd
                pickup unix n - n 60 1 pickup
                cleanup unix n - n - 0 cleanup
                qmgr unix n - n 300 1 qmgr
                rewrite unix - - n - - trivial-rewrite
                bounce unix - - n - 0 bounce
                defer unix - - n - 0 bounce
                trace unix - - n - 0 bounce
                error unix - - n - - error
                virtual unix - n n - - virtual
                anvil unix - - n - 1 anvil
                proxymap unix - - n - - proxymap
                postlog unix-dgram n - n - 1 postlogd
                """.formatted(port);
    }

    /** The mails that it has accepted and delivered, as files. */
    List<Path> mailbox() throws IOException {
        var arrived = folder.resolve("mail/box/new");
        if (Files.notExists(arrived)) {
            return List.of();
        }
        try (var files = Files.list(arrived)) {
            return files.toList();
        }
    }

    private void control(String command) throws IOException {
        run(PROGRAM.toString(), "-c", folder.resolve("config").toString(), command);
    }

    private static String run(String... command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + output);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return output;
    }

    @Override
    public void close() throws IOException {
        control("stop");
    }
}
