package audiototext.domain.contract;

import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.port.AccountDeletions;
import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.User;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link AccountDeletions} must do. */
public abstract class AccountDeletionsContract {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.000001Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    private final User ada =
            aUser().reading(Locale.FRENCH).inZone("Europe/Paris").build();
    private final AccountDeletion deletion = new AccountDeletion(ada, NOON, 0);
    private AccountDeletions deletions;

    /** Without any deletion, new for each test. */
    protected abstract AccountDeletions empty();

    @BeforeEach
    void open() {
        deletions = empty();
    }

    @Test
    void aDeletionIsDueAtOnceAndComesBackUnchanged() {
        deletions.begin(deletion);

        assertThat(deletions.due(NOON.minusSeconds(1), 10)).isEmpty();
        assertThat(deletions.due(NOON, 10)).containsExactly(deletion);
    }

    @Test
    void askingTwiceMakesOneDeletion() {
        deletions.begin(deletion);
        deletions.begin(new AccountDeletion(ada, LATER, 0));

        assertThat(deletions.due(LATER, 10)).containsExactly(deletion);
    }

    @Test
    void manyUsersCanAskAtTheSameTime() throws Exception {
        var asked = IntStream.range(0, 16)
                .mapToObj(i ->
                        new AccountDeletion(aUser().withSubject("user " + i).build(), NOON, 0))
                .toList();

        Race.of(asked.stream().<Callable<Object>>map(this::beginning).toList());

        assertThat(deletions.due(NOON, 100)).containsExactlyInAnyOrderElementsOf(asked);
    }

    private Callable<Object> beginning(AccountDeletion asked) {
        return () -> {
            deletions.begin(asked);
            return asked;
        };
    }

    @Test
    void aClaimedDeletionIsDueAgainIfItIsNotFinishedInTime() {
        deletions.begin(deletion);

        assertThat(deletions.claim(deletion, LATER)).isTrue();

        assertThat(deletions.due(NOON, 10)).isEmpty();
        assertThat(deletions.due(LATER, 10)).containsExactly(new AccountDeletion(ada, NOON, 1));
    }

    @Test
    void onlyOneOfManyConcurrentClaimsSucceeds() throws Exception {
        deletions.begin(deletion);

        assertThat(Race.of(8, () -> deletions.claim(deletion, LATER))).containsOnlyOnce(true);
    }

    @Test
    void aFinishedDeletionIsNeverDueAndCannotBeClaimed() {
        deletions.begin(deletion);
        deletions.finish(ada.subject());

        assertThat(deletions.due(LATER, 10)).isEmpty();
        assertThat(deletions.claim(deletion, LATER)).isFalse();
    }

    @Test
    void aUserWhoComesBackCanDeleteTheAccountAgain() {
        deletions.begin(deletion);
        deletions.finish(ada.subject());
        var again = new AccountDeletion(ada, LATER, 0);

        deletions.begin(again);

        assertThat(deletions.due(LATER, 10)).containsExactly(again);
    }

    @Test
    void aSignInBeforeTheDeletionCountsAsDeletedEvenWhenItIsFinished() {
        deletions.begin(deletion);
        assertThat(deletions.isDeleted(signedIn(NOON))).isTrue();

        deletions.finish(ada.subject());
        assertThat(deletions.isDeleted(signedIn(NOON.minus(Duration.ofDays(1)))))
                .isTrue();
    }

    @Test
    void aLaterSignInAndOtherUsersAreNotDeleted() {
        deletions.begin(deletion);

        assertThat(deletions.isDeleted(signedIn(LATER))).isFalse();
        assertThat(deletions.isDeleted(aUser().build())).isFalse();
    }

    @Test
    void anUnfinishedDeletionIsNotForgotten() {
        deletions.begin(deletion);
        deletions.forget(LATER);
        assertThat(deletions.due(NOON, 10)).containsExactly(deletion);

        deletions.finish(ada.subject());
        deletions.forget(NOON);
        assertThat(deletions.isDeleted(signedIn(NOON))).isTrue();
        deletions.forget(LATER);
        assertThat(deletions.isDeleted(signedIn(NOON))).isFalse();
    }

    private User signedIn(Instant time) {
        return new User(ada.subject(), ada.userName(), ada.email(), time);
    }

    @Test
    void onePersonsDeletionIsFoundWhileItIsDue() {
        deletions.begin(deletion);
        var eve = aUser().named("eve").build();

        assertThat(deletions.due(ada.subject(), NOON.minusSeconds(1))).isEmpty();
        assertThat(deletions.due(ada.subject(), NOON)).contains(deletion);
        assertThat(deletions.due(eve.subject(), NOON)).isEmpty();

        deletions.claim(deletion, LATER);

        assertThat(deletions.due(ada.subject(), NOON)).isEmpty();
    }
}
