package audiototext.lambdas.starttranscription;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A root, an intermediate authority below it, and a server certificate from that one, made by the JDK's keytool. */
record Authority(Path folder) {
    static final String PASSWORD = "password";

    Path server() {
        return folder.resolve("server.p12");
    }

    /** Only the root, as a trust store. */
    Path trusted() {
        return folder.resolve("trusted.p12");
    }

    void certify() throws IOException, InterruptedException {
        var certificate = folder.resolve("root.pem").toString();
        key("root", "-ext", "bc:c=ca:true");
        key("between", "-ext", "bc:c=ca:true", "-signer", "root");
        key("server", "-ext", "san=ip:127.0.0.1", "-signer", "between");
        keytool("-exportcert", "-rfc", "-alias", "root", "-file", certificate, "-keystore", server().toString());
        keytool(
                "-importcert",
                "-noprompt",
                "-alias",
                "root",
                "-file",
                certificate,
                "-keystore",
                trusted().toString());
        for (var others : List.of("root", "between")) {
            keytool("-delete", "-alias", others, "-keystore", server().toString());
        }
    }

    private void key(String alias, String... options) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of("-genkeypair", "-keyalg", "EC", "-alias", alias, "-dname", "CN=" + alias));
        command.addAll(List.of("-keystore", server().toString()));
        command.addAll(List.of(options));
        keytool(command.toArray(String[]::new));
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", PASSWORD));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("keytool has failed: " + command);
        }
    }
}
