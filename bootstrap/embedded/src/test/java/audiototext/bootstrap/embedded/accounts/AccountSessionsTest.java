package audiototext.bootstrap.embedded.accounts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import audiototext.adapters.accounts.Accounts;
import audiototext.adapters.accounts.session.AccountSessions;
import audiototext.adapters.accounts.session.SessionSettings;
import audiototext.bootstrap.embedded.EmptyDataFolder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmptyDataFolder.class)
class AccountSessionsTest {
    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Inject
    SessionSettings settings;

    @Inject
    Vertx vertx;

    @Test
    void aSessionSurvivesARestartWithTheSameDataFolder() throws IOException {
        var email = people.ada();
        var credentials = Map.of("email", email, "password", People.PASSWORD);
        var cookie = new Browser().send("/sign-in", credentials).detailedCookie("audio-to-text-session");
        var subject =
                accounts.authenticate(email, People.PASSWORD).orElseThrow().subject();
        var restarted = serve(new AccountSessions(settings));

        given().port(restarted.actualPort()).cookie(cookie).get("/").then().body(equalTo(subject.value()));

        restarted.close();
    }

    /** A server that answers whose session it is. */
    private HttpServer serve(AccountSessions sessions) {
        var router = Router.router(vertx);
        router.get()
                .handler(request -> request.end(sessions.resume(request)
                        .map(session -> session.subject().value())
                        .orElse("no one")));
        return vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
