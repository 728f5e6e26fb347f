package audiototext.adapters.oidc;

import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Subject;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What an ID token or an access token says about a person, whichever provider it comes from. */
final class TokenClaims {
    private final JsonWebToken token;

    TokenClaims(JsonWebToken token) {
        this.token = token;
    }

    /** A claim as text: some providers write booleans and numbers as strings, others do not. */
    Optional<String> text(String claim) {
        return Optional.ofNullable(token.<Object>getClaim(claim)).map(String::valueOf);
    }

    Subject subject() {
        return new Subject(token.getSubject());
    }

    /** Cognito's ID tokens use the first claim, its access tokens the second. */
    String userName() {
        return Stream.of("cognito:username", "username", "preferred_username")
                .flatMap(claim -> text(claim).stream())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseGet(token::getSubject);
    }

    /** Renewed tokens keep the time of the sign-in itself, if the provider states it. */
    Instant signedInAt() {
        return text("auth_time")
                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
                .orElseGet(() -> Instant.ofEpochSecond(token.getIssuedAtTime()));
    }

    /** @param needsClaim whether the address counts only if the provider says that it has verified it */
    Optional<EmailAddress> verifiedEmail(boolean needsClaim) {
        boolean verified = text("email_verified").map("true"::equals).orElse(!needsClaim);
        return text("email").filter(address -> verified).map(EmailAddress::new);
    }

    boolean hasEmail() {
        return text("email").isPresent();
    }

    /** Only ID tokens carry the nonce of a sign-in, or the hash of the access token that came with them. */
    boolean isOfSignIn() {
        return text("nonce").isPresent() || text("at_hash").isPresent();
    }

    boolean isIssuedTo(String clientId) {
        return text("client_id").filter(clientId::equals).isPresent();
    }

    boolean isFor(String clientId) {
        boolean isAudience = token.getAudience() != null && token.getAudience().contains(clientId);
        return isAudience
                || isIssuedTo(clientId)
                || text("azp").filter(clientId::equals).isPresent();
    }
}
