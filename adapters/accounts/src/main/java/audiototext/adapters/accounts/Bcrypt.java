package audiototext.adapters.accounts;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Slow hashes of passwords and codes. */
class Bcrypt {
    /** 2^12 rounds: about 220 ms on an otherwise idle core. */
    static final int COST = 12;
    /** The algorithm's limit, in UTF-8; the library refuses more. */
    static final int MAX_BYTES = 72;

    private final int cost;
    private final String decoy;

    Bcrypt(int cost) {
        this.cost = cost;
        decoy = BCrypt.withDefaults()
                .hashToString(cost, UUID.randomUUID().toString().toCharArray());
    }

    /** @param secret at most {@value #MAX_BYTES} bytes in UTF-8 */
    String hash(String secret) {
        return BCrypt.withDefaults().hashToString(cost, secret.toCharArray());
    }

    /** Whether the hash is the secret's, in constant time. Without a hash the answer is no, after the same work. */
    boolean matches(String secret, Optional<String> hash) {
        var tooLong = secret.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
        var tried = tooLong ? decoy : secret;
        var verified =
                BCrypt.verifyer().verify(tried.toCharArray(), hash.orElse(decoy).toCharArray()).verified;
        return verified && !tooLong && hash.isPresent();
    }
}
