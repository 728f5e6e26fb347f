package audiototext.adapters.accounts.session;

import audiototext.adapters.accounts.Accounts;
import audiototext.adapters.web.shell.ApiCalls;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Authenticates by the session cookie, and sends people who are not signed in to the sign-in page. */
@Singleton
public class SessionMechanism implements HttpAuthenticationMechanism {
    private final AccountSessions sessions;
    private final Accounts accounts;

    SessionMechanism(AccountSessions sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        var session = sessions.resume(request);
        if (session.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom()
                .item(() -> identity(session.get()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private SecurityIdentity identity(AccountSessions.Session session) {
        return accounts.find(session.subject())
                .filter(account -> account.sessionVersion() == session.version())
                .map(account -> AccountIdentity.of(AccountIdentity.user(account, session.signedInAt())))
                .orElse(null);
    }

    /** Above HTTP Basic's 2000, so that people are sent to the sign-in page. */
    @Override
    public int getPriority() {
        return 3000;
    }

    /** Browsers are not asked for Basic credentials: they would open their own window over the page. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(challenge(request));
    }

    private static ChallengeData challenge(RoutingContext request) {
        if (!ApiCalls.isOne(request)) {
            return new ChallengeData(303, HttpHeaderNames.LOCATION, signInPage(request));
        }
        boolean isBrowser = request.request().getHeader("Sec-Fetch-Mode") != null;
        return isBrowser
                ? new ChallengeData(401, null, null)
                : new ChallengeData(
                        401, HttpHeaderNames.WWW_AUTHENTICATE, "Basic realm=\"Audio to Text\", charset=\"UTF-8\"");
    }

    private static String signInPage(RoutingContext request) {
        boolean canComeBack = request.request().method() == HttpMethod.GET;
        return canComeBack
                ? "/sign-in?next=" + URLEncoder.encode(request.request().uri(), StandardCharsets.UTF_8)
                : "/sign-in";
    }
}
