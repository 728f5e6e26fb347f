package audiototext.bootstrap.embedded.accounts;

import audiototext.adapters.accounts.AccountRefusal;
import audiototext.adapters.web.testing.RefusalsContract;
import audiototext.domain.error.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.stream.Stream;

@QuarkusTest
class AccountRefusalsTest extends RefusalsContract {
    @Override
    protected Stream<Refusal> refusals() {
        return Arrays.stream(AccountRefusal.values());
    }
}
