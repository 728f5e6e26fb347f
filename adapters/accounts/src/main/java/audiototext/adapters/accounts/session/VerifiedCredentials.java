package audiototext.adapters.accounts.session;

import audiototext.adapters.accounts.Account;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a minute which address and password were right: API clients send them with each request, and checking
 * them takes a fifth of a second. It remembers a hash under a key that only this process knows, never the password, and
 * only uses it while the account is unchanged.
 */
public final class VerifiedCredentials {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 1000;
    private static final String HASH = "HmacSHA256";

    private final BiFunction<String, String, Optional<Account>> check;
    private final Function<Subject, Optional<Account>> find;
    private final UserRegistry registry;
    private final InstantSource clock;
    private final SecretKeySpec key;
    private final Cache<ByteBuffer, Verified> verified;

    /**
     * @param check finds the account with an address and a password, slowly
     * @param find the account as it is now
     * @param registry keeps each sign-in, that is, each check that could not be skipped
     */
    public VerifiedCredentials(
            BiFunction<String, String, Optional<Account>> check,
            Function<Subject, Optional<Account>> find,
            UserRegistry registry,
            InstantSource clock) {
        this.check = check;
        this.find = find;
        this.registry = registry;
        this.clock = clock;
        this.key = randomKey();
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.instant().toEpochMilli()))
                .build();
    }

    /**
     * The user with this address and password; empty if they are wrong. The time of the sign-in is that of the last
     * check.
     *
     * @throws audiototext.domain.error.Refused {@code TOO_MANY} after too many wrong passwords
     */
    Optional<User> user(String address, String password) {
        var hash = hash(address, password);
        var known = verified.getIfPresent(hash);
        if (known != null && find.apply(known.account.subject()).equals(Optional.of(known.account))) {
            return Optional.of(known.user());
        }
        var signedIn = check.apply(address, password).map(account -> new Verified(account, clock.instant()));
        signedIn.ifPresent(right -> {
            registry.keep(right.user());
            verified.put(hash, right);
        });
        return signedIn.map(Verified::user);
    }

    private record Verified(Account account, Instant at) {
        User user() {
            return AccountIdentity.user(account, at);
        }
    }

    /** An address in HTTP Basic holds no colon, so the two cannot be split differently (RFC 7617, section 2). */
    private ByteBuffer hash(String address, String password) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal((address + ":" + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HASH, e);
        }
    }

    private static SecretKeySpec randomKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, HASH);
    }
}
