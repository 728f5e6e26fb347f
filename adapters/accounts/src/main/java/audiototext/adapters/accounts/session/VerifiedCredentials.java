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
 * Remembers for a minute whose address and password were right: clients of the API send them with each request, and
 * checking them takes a fifth of a second. What is remembered is a hash under a key that only this process knows, never
 * the password; and it counts only as long as the account is what it was.
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
     * @param check finds the account of an address and a password, slowly
     * @param find the account as it is now
     * @param registry keeps each sign-in, which is a check that was not spared
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
     * Whose address and password these are; nobody's if they are wrong. The sign-in is the moment of the last check.
     *
     * @throws audiototext.domain.error.Refused {@code TOO_MANY} after too many wrong ones
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

    /** An address of HTTP Basic holds no colon, so the two cannot be divided otherwise (RFC 7617, section 2). */
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
