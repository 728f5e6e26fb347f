package audiototext.domain.data;

import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Preferences;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Builds users for tests; each has a different subject unless the test sets it. */
public final class UserBuilder {
    private Subject subject = new Subject(UUID.randomUUID().toString());
    private String userName = "ada";
    private EmailAddress email = new EmailAddress("ada@example.org");
    private Instant lastSignIn = Instant.parse("2026-11-22T09:00:00.654321Z");

    private Preferences preferences = Preferences.UNKNOWN;

    private UserBuilder() {}

    public static UserBuilder aUser() {
        return new UserBuilder();
    }

    public UserBuilder withSubject(String value) {
        subject = new Subject(value);
        return this;
    }

    public UserBuilder withSubject(Subject value) {
        subject = value;
        return this;
    }

    public UserBuilder named(String value) {
        userName = value;
        return this;
    }

    public UserBuilder withEmail(String value) {
        email = new EmailAddress(value);
        return this;
    }

    public UserBuilder signedInAt(Instant value) {
        lastSignIn = value;
        return this;
    }

    public UserBuilder reading(Locale value) {
        preferences = new Preferences(Optional.of(value), preferences.zone(), preferences.spoken());
        return this;
    }

    public UserBuilder inZone(String value) {
        preferences = new Preferences(preferences.language(), Optional.of(ZoneId.of(value)), preferences.spoken());
        return this;
    }

    public UserBuilder speaking(String value) {
        preferences = new Preferences(preferences.language(), preferences.zone(), Optional.of(value));
        return this;
    }

    public User build() {
        return new User(subject, userName, email, lastSignIn, preferences);
    }
}
