package audiototext.domain.contract;

import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.port.AccountDeletions;
import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.User;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What all {@link AccountDeletions} do. */
public abstract class AccountDeletionsContract {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.000001Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    private final User ada = aUser().build().reading(Optional.of(Locale.FRENCH));
    private final AccountDeletion departure = new AccountDeletion(ada, NOON, 0);
    private AccountDeletions departures;

    /** Nobody is leaving; new for each test. */
    protected abstract AccountDeletions empty();

    @BeforeEach
    void open() {
        departures = empty();
    }

    @Test
    void whoLeavesIsDueAtOnceAsTheyWereNoted() {
        departures.begin(departure);

        assertThat(departures.due(NOON.minusSeconds(1), 10)).isEmpty();
        assertThat(departures.due(NOON, 10)).containsExactly(departure);
    }

    @Test
    void askingTwiceIsOneDeparture() {
        departures.begin(departure);
        departures.begin(new AccountDeletion(ada, LATER, 0));

        assertThat(departures.due(LATER, 10)).containsExactly(departure);
    }

    @Test
    void aDepartureThatIsTakenUpIsDueAgainWhenItIsNotFinishedInTime() {
        departures.begin(departure);

        assertThat(departures.claim(departure, LATER)).isTrue();

        assertThat(departures.due(NOON, 10)).isEmpty();
        assertThat(departures.due(LATER, 10)).containsExactly(new AccountDeletion(ada, NOON, 1));
    }

    @Test
    void ofManyWhoTakeItUpAtOnceOneDoes() throws Exception {
        departures.begin(departure);

        assertThat(Race.of(8, () -> departures.claim(departure, LATER))).containsOnlyOnce(true);
    }

    @Test
    void whatIsFinishedIsNeverDueNorTakenUp() {
        departures.begin(departure);
        departures.finish(ada.subject());

        assertThat(departures.due(LATER, 10)).isEmpty();
        assertThat(departures.claim(departure, LATER)).isFalse();
    }

    @Test
    void whoComesAgainCanLeaveAgain() {
        departures.begin(departure);
        departures.finish(ada.subject());
        var again = new AccountDeletion(ada, LATER, 0);

        departures.begin(again);

        assertThat(departures.due(LATER, 10)).containsExactly(again);
    }

    @Test
    void aSignInFromBeforeIsOneOfSomebodyWhoHasLeftEvenWhenAllIsGone() {
        departures.begin(departure);
        assertThat(departures.hasLeft(signedIn(NOON))).isTrue();

        departures.finish(ada.subject());
        assertThat(departures.hasLeft(signedIn(NOON.minus(Duration.ofDays(1))))).isTrue();
    }

    @Test
    void aLaterSignInAndAnybodyElsesIsNot() {
        departures.begin(departure);

        assertThat(departures.hasLeft(signedIn(LATER))).isFalse();
        assertThat(departures.hasLeft(aUser().build())).isFalse();
    }

    @Test
    void whatIsNotFinishedIsNotForgotten() {
        departures.begin(departure);
        departures.forget(LATER);
        assertThat(departures.due(NOON, 10)).containsExactly(departure);

        departures.finish(ada.subject());
        departures.forget(NOON);
        assertThat(departures.hasLeft(signedIn(NOON))).isTrue();
        departures.forget(LATER);
        assertThat(departures.hasLeft(signedIn(NOON))).isFalse();
    }

    private User signedIn(Instant time) {
        return new User(ada.subject(), ada.userName(), ada.email(), time);
    }
}
