package audiototext.domain.contract;

import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.port.UserRegistry;
import audiototext.domain.user.Preferences;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link UserRegistry} must do. */
public abstract class UserRegistryContract {
    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00.000001Z");
    private static final Instant EVENING = Instant.parse("2026-11-22T20:00:00.999999Z");

    private static final Preferences FRENCH_IN_PARIS =
            new Preferences(Optional.of(Locale.FRENCH), Optional.of(ZoneId.of("Europe/Paris")));

    private UserRegistry registry;

    /** A registry without users, new for each test. */
    protected abstract UserRegistry empty();

    @BeforeEach
    void openRegistry() {
        registry = empty();
    }

    @Test
    void aUserWhoNeverSignedInIsNotFound() {
        assertThat(registry.find(new Subject("unknown"))).isEmpty();
    }

    @Test
    void aKeptUserIsFoundAsKept() {
        var user = aUser().build();

        registry.keep(user);

        assertThat(registry.find(user.subject())).contains(user);
    }

    @Test
    void aRemovedUserIsNotFoundAndNoOtherUserIsTouched() {
        var user = aUser().build();
        var other = aUser().build();
        registry.keep(user);
        registry.keep(other);

        registry.remove(user.subject());
        registry.remove(user.subject());

        assertThat(registry.find(user.subject())).isEmpty();
        assertThat(registry.find(other.subject())).contains(other);
    }

    @Test
    void aLaterSignInReplacesTheKeptUser() {
        keepNamed("ada", MORNING);

        var later = keepNamed("ada lovelace", EVENING);

        assertThat(registry.find(later.subject())).contains(later);
    }

    @Test
    void anOlderSignInLeavesTheKeptUser() {
        var kept = keepNamed("ada lovelace", EVENING);

        keepNamed("ada", MORNING);

        assertThat(registry.find(kept.subject())).contains(kept);
    }

    @Test
    void keepingTheSameSignInAgainUpdatesTheUser() {
        keepNamed("ada", EVENING);

        var renamed = keepNamed("ada lovelace", EVENING);

        assertThat(registry.find(renamed.subject())).contains(renamed);
    }

    @Test
    void theLanguageAndTheTimeZoneOfAUserAreKept() {
        var user = aUser().reading(Locale.FRENCH)
                .inZone("America/Argentina/Buenos_Aires")
                .build();

        registry.keep(user);

        assertThat(registry.find(user.subject())).contains(user);
    }

    @Test
    void aLaterSignInAddsWhatIsNotKnownYetAndLeavesTheRest() {
        registry.keep(aUser().withSubject("ada").reading(Locale.FRENCH).build());

        registry.keep(aUser().withSubject("ada")
                .signedInAt(EVENING)
                .reading(Locale.ENGLISH)
                .inZone("Europe/Paris")
                .build());

        assertThat(preferences("ada")).isEqualTo(FRENCH_IN_PARIS);
    }

    @Test
    void anOlderSignInAlsoAddsWhatIsNotKnownYet() {
        registry.keep(aUser().withSubject("ada")
                .signedInAt(EVENING)
                .reading(Locale.FRENCH)
                .build());

        registry.keep(aUser().withSubject("ada")
                .signedInAt(MORNING)
                .inZone("Europe/Paris")
                .build());

        assertThat(preferences("ada")).isEqualTo(FRENCH_IN_PARIS);
    }

    @Test
    void chosenPreferencesReplaceTheKeptOnes() {
        registry.keep(
                aUser().withSubject("ada").reading(Locale.ENGLISH).inZone("UTC").build());
        registry.keep(aUser().withSubject("bob").reading(Locale.ENGLISH).build());

        registry.prefer(new Subject("ada"), FRENCH_IN_PARIS);

        assertThat(preferences("ada")).isEqualTo(FRENCH_IN_PARIS);
        assertThat(preferences("bob").language()).contains(Locale.ENGLISH);
    }

    @Test
    void aPreferenceThatIsNotChosenStays() {
        registry.keep(aUser().withSubject("ada").inZone("Europe/Paris").build());

        registry.prefer(new Subject("ada"), new Preferences(Optional.of(Locale.FRENCH), Optional.empty()));

        assertThat(preferences("ada")).isEqualTo(FRENCH_IN_PARIS);
    }

    @Test
    void theSpokenLanguageOfAUserIsKept() {
        var user = aUser().speaking("yue").build();

        registry.keep(user);

        assertThat(registry.find(user.subject())).contains(user);
    }

    @Test
    void theLastChosenSpokenLanguageStaysWhateverElseIsChosen() {
        registry.keep(aUser().withSubject("ada").reading(Locale.FRENCH).build());
        registry.prefer(new Subject("ada"), Preferences.speaking("fr"));
        registry.prefer(new Subject("ada"), Preferences.speaking("auto"));

        registry.prefer(new Subject("ada"), FRENCH_IN_PARIS);
        registry.keep(aUser().withSubject("ada").signedInAt(EVENING).build());

        assertThat(preferences("ada")).isEqualTo(FRENCH_IN_PARIS.or(Preferences.speaking("auto")));
    }

    @Test
    void thePreferencesOfAnUnknownUserAreNotKept() {
        registry.prefer(new Subject("unknown"), FRENCH_IN_PARIS);

        assertThat(registry.find(new Subject("unknown"))).isEmpty();
    }

    @Test
    void usersWhoseSubjectsDifferInCaseAreDifferentUsers() {
        var lower = keepWithSubject("ada");

        keepWithSubject("ADA");

        assertThat(registry.find(lower.subject())).contains(lower);
    }

    @Test
    void usersWhoseSubjectsDifferInATrailingSpaceAreDifferentUsers() {
        var plain = keepWithSubject("ada");

        keepWithSubject("ada ");

        assertThat(registry.find(plain.subject())).contains(plain);
    }

    @Test
    void usersWhoseSubjectsDifferInAnAccentAreDifferentUsers() {
        var plain = keepWithSubject("resume");

        keepWithSubject("resumé");

        assertThat(registry.find(plain.subject())).contains(plain);
    }

    @Test
    void aSubjectInAnotherCaseFindsNoUser() {
        keepWithSubject("ada");

        assertThat(registry.find(new Subject("Ada"))).isEmpty();
    }

    @Test
    void namesInAnyScriptComeBackUnchanged() {
        var user = aUser().named("Zoë 张伟 \uD83C\uDF99\uFE0F ").build();

        registry.keep(user);

        assertThat(registry.find(user.subject())).contains(user);
    }

    @Test
    void theLongestValuesComeBackUnchanged() {
        var user = aUser().withSubject("\u20AC".repeat(Subject.MAX_LENGTH))
                .named("\u20AC".repeat(User.MAX_USER_NAME_LENGTH))
                .withEmail("a".repeat(64) + "@" + ("b".repeat(61) + ".").repeat(3) + "com")
                .build();

        registry.keep(user);

        assertThat(registry.find(user.subject())).contains(user);
    }

    @Test
    void timesFinerThanAMicrosecondMayBeTruncated() {
        var user = aUser().signedInAt(MORNING.plusNanos(999)).build();

        registry.keep(user);

        assertThat(registry.find(user.subject()).orElseThrow().lastSignIn()).isBetween(MORNING, user.lastSignIn());
    }

    @Test
    void theLatestOfManyConcurrentSignInsStays() throws Exception {
        var minute = new AtomicInteger();

        Race.of(16, () -> keepNamed("ada", MORNING.plus(Duration.ofMinutes(minute.incrementAndGet()))));

        assertThat(registry.find(new Subject("racer")).orElseThrow().lastSignIn())
                .isEqualTo(MORNING.plus(Duration.ofMinutes(16)));
    }

    @Test
    void aUserIsFoundByTheirName() {
        registry.keep(aUser().named("bob").build());
        var ada = aUser().named("ada").build();
        registry.keep(ada);

        assertThat(registry.named("ada")).contains(ada);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bob", "Ada", "ad\u00E1", "ada ", ""})
    void anotherNameFindsNoUser(String name) {
        registry.keep(aUser().named("ada").build());

        assertThat(registry.named(name)).isEmpty();
    }

    @Test
    void aFormerNameFindsNoUser() {
        keepNamed("ada", MORNING);

        keepNamed("ada lovelace", EVENING);

        assertThat(registry.named("ada")).isEmpty();
    }

    @Test
    void theUserWhoSignedInLastIsFoundByASharedName() {
        var later = aUser().named("ada").signedInAt(EVENING).build();
        registry.keep(later);
        registry.keep(aUser().named("ada").signedInAt(MORNING).build());

        assertThat(registry.named("ada")).contains(later);
    }

    private Preferences preferences(String subject) {
        return registry.find(new Subject(subject)).orElseThrow().preferences();
    }

    private User keepNamed(String name, Instant signedIn) {
        var user = aUser().withSubject("racer").named(name).signedInAt(signedIn).build();
        registry.keep(user);
        return user;
    }

    private User keepWithSubject(String subject) {
        var user = aUser().withSubject(subject).named("name of " + subject).build();
        registry.keep(user);
        return user;
    }
}
