package audiototext.adapters.accounts.session;

import audiototext.adapters.accounts.Account;
import audiototext.domain.user.Subject;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The encrypted session cookie: HttpOnly, SameSite=Lax (so that a link in an email finds its reader signed in), Secure
 * on https. It holds the subject, the account's session version and the time of the sign-in.
 */
@Singleton
public class AccountSessions {
    private static final String COOKIE = "audio-to-text-session";
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(5);

    private final PersistentLoginManager cookies;

    /** @throws IOException if the key in the data folder can neither be read nor created */
    public AccountSessions(SessionSettings settings) throws IOException {
        this.cookies = new PersistentLoginManager(
                new SessionKey(settings.data()).base64(),
                COOKIE,
                settings.sessionTimeout().toMillis(),
                RENEWED_AFTER.toMillis(),
                true,
                CookieSameSite.LAX.name(),
                "/",
                -1,
                null);
    }

    /** What a session says about its holder; the account decides whether it is still valid. */
    public record Session(Subject subject, int version, Instant signedInAt) {
        private String text() {
            return version + " " + signedInAt + " " + subject;
        }

        private static Session parse(String text) {
            var parts = text.split(" ", 3);
            return new Session(new Subject(parts[2]), Integer.parseInt(parts[0]), Instant.parse(parts[1]));
        }
    }

    public void begin(Account account, Instant now, RoutingContext request) {
        var session = new Session(account.subject(), account.sessionVersion(), now);
        save(session, null, request);
    }

    /** The session in the request's cookie, if that is genuine; the cookie is renewed from time to time. */
    public Optional<Session> resume(RoutingContext request) {
        var restored = cookies.restore(request, COOKIE);
        if (restored == null) {
            return Optional.empty();
        }
        var session = Session.parse(restored.getPrincipal());
        save(session, restored, request);
        return Optional.of(session);
    }

    private void save(Session session, PersistentLoginManager.RestoreResult restored, RoutingContext request) {
        cookies.save(
                session.text(), request, COOKIE, restored, request.request().isSSL());
    }

    public void end(RoutingContext request) {
        request.response()
                .addCookie(
                        Cookie.cookie(COOKIE, "").setPath("/").setHttpOnly(true).setMaxAge(0));
    }
}
