package audiototext.bootstrap.server;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the application. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        // The server would refuse malformed addresses with an empty answer. AddressRepair reads them instead.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
