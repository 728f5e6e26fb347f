package audiototext.adapters.accounts;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Real but cheap hashes, and a count of them. */
final class CountingBcrypt extends Bcrypt {
    private static final int CHEAPEST = 4;

    private final AtomicInteger computed = new AtomicInteger();

    CountingBcrypt() {
        super(CHEAPEST);
    }

    @Override
    String hash(String secret) {
        computed.incrementAndGet();
        return super.hash(secret);
    }

    @Override
    boolean matches(String secret, Optional<String> hash) {
        computed.incrementAndGet();
        return super.matches(secret, hash);
    }

    int computed() {
        return computed.get();
    }
}
