package audiototext.adapters.accounts;

import audiototext.domain.contract.AccountRemovalContract;
import audiototext.domain.port.AccountRemoval;
import audiototext.domain.user.Subject;
import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class AccountsRemovalTest extends AccountRemovalContract {
    @Inject
    Engine templates;

    private final AccountsFixture fixture = new AccountsFixture() {};

    @BeforeEach
    void setUp() {
        fixture.templates = templates;
        fixture.setUp();
    }

    @Override
    protected AccountRemoval accounts() {
        return fixture.accounts::remove;
    }

    @Override
    protected Subject account() {
        return fixture.openAccount(AccountsFixture.someAddress("ada"), AccountsFixture.PASSWORD)
                .subject();
    }

    @Override
    protected boolean exists(Subject subject) {
        return fixture.accounts.find(subject).isPresent();
    }
}
