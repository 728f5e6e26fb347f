package audiototext.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import audiototext.domain.port.AccountRemoval;
import audiototext.domain.user.Subject;
import org.junit.jupiter.api.Test;

/** What the core expects of every {@link AccountRemoval} whose accounts are kept here. */
public abstract class AccountRemovalContract {

    protected abstract AccountRemoval accounts();

    /** A new account. */
    protected abstract Subject account();

    protected abstract boolean exists(Subject subject);

    @Test
    void aRemovedAccountIsGone() {
        var ada = account();
        assertThat(exists(ada)).isTrue();

        accounts().remove(ada);

        assertThat(exists(ada)).isFalse();
    }

    @Test
    void otherAccountsStay() {
        var ada = account();
        var eve = account();

        accounts().remove(ada);

        assertThat(exists(eve)).isTrue();
    }

    @Test
    void removingAnAccountAgainIsNoError() {
        var ada = account();
        accounts().remove(ada);

        assertThatNoException().isThrownBy(() -> accounts().remove(ada));
    }
}
