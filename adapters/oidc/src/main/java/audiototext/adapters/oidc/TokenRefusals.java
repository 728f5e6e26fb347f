package audiototext.adapters.oidc;

import java.util.Map;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.UnresolvableKeyException;

/** Says why a token is refused, without quoting it. */
final class TokenRefusals {
    private static final Map<Integer, String> MESSAGES = Map.of(
            ErrorCodes.EXPIRED, "The token has expired.",
            ErrorCodes.EXPIRATION_MISSING, "The token does not say when it expires.",
            ErrorCodes.NOT_YET_VALID, "The token is not valid yet.",
            ErrorCodes.ISSUER_INVALID, "The token comes from another issuer.",
            ErrorCodes.ISSUER_MISSING, "The token does not say who issued it.",
            ErrorCodes.AUDIENCE_INVALID, "The token is for another client.",
            ErrorCodes.SIGNATURE_INVALID, "The token's signature is wrong.",
            ErrorCodes.SUBJECT_MISSING, "The token does not say whose it is.");

    private TokenRefusals() {}

    static String of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TokenRefused refused) {
                return refused.getMessage();
            }
            if (cause instanceof UnresolvableKeyException) {
                return "The token is signed with a key that its issuer does not publish.";
            }
            if (cause instanceof InvalidJwtException invalid
                    && !invalid.getErrorDetails().isEmpty()) {
                return message(invalid);
            }
        }
        return "The token is not one that this application can verify.";
    }

    private static String message(InvalidJwtException invalid) {
        return invalid.getErrorDetails().stream()
                .map(error -> MESSAGES.get(error.getErrorCode()))
                .filter(message -> message != null)
                .findFirst()
                .orElse("The token is not one that this application can verify.");
    }
}
