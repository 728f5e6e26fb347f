package audiototext.bootstrap.embedded.browser;

import static audiototext.domain.data.RecordingBuilder.aRecording;

import audiototext.adapters.accounts.Accounts;
import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.domain.data.RecordingBuilder;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Recording;
import audiototext.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every page by name, with a recording in each state. */
@ApplicationScoped
public class Showcase {
    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    /** As many recordings as one page lists. */
    private static final int LONGEST_PAGE = 50;

    private final Accounts accounts;
    private final Recordings recordings;

    Showcase(Accounts accounts, Recordings recordings) {
        this.accounts = accounts;
        this.recordings = recordings;
    }

    /** The paths by name that need no sign-in. */
    static Map<String, String> outside() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/");
        pages.put("register", "/register");
        pages.put("confirm", "/confirm");
        pages.put("sign-in", "/sign-in");
        pages.put("forgot-password", "/forgot-password");
        pages.put("reset-password", "/reset-password");
        pages.put("account-deleted", "/account/deleted");
        pages.put("not-found", "/nothing-here");
        return pages;
    }

    /** The pages of this person, who has recordings and an email about one. */
    Map<String, String> inside(Person person) {
        var delivered = person.submitted(Clip.wav(), "A walk in the park");
        var mail = person.mailAbout(delivered);
        var pages = new LinkedHashMap<String, String>();
        pages.put("delivered", delivered.replace("/api/", "/"));
        for (var state : inEachState(owner(person)).entrySet()) {
            recordings.add(state.getValue());
            pages.put(state.getKey(), "/recordings/" + state.getValue().id());
        }
        pages.put("recordings", "/recordings");
        pages.put("recordings-found", "/recordings?q=walk&status=DELIVERED");
        pages.put("account", "/account");
        pages.put("inbox", "/inbox");
        pages.put("mail", "/inbox/" + mail.get("id"));
        return pages;
    }

    /** A full first page of this person, who has more recordings than fit on it. */
    Map<String, String> full(Person person) {
        var owner = owner(person);
        for (int minute = 0; minute <= LONGEST_PAGE; minute++) {
            recordings.add(aRecording()
                    .ownedBy(owner)
                    .named("Meeting of the board, part " + minute)
                    .submittedAt(RecordingBuilder.SUBMITTED_AT.plus(Duration.ofMinutes(minute)))
                    .delivered());
        }
        return Map.of("recordings-full", "/recordings");
    }

    private User owner(Person person) {
        var account = accounts.authenticate(person.email(), Person.PASSWORD).orElseThrow();
        return new User(account.subject(), person.email(), account.email(), Instant.now());
    }

    /** Recordings that no process handles until long after the tests. */
    private static Map<String, Recording> inEachState(User owner) {
        var failed = aRecording().ownedBy(owner).named("broken.webm");
        var transcribing = aRecording().ownedBy(owner).named("Interview with Ms Ångström");
        return Map.of(
                "failed",
                failed.failed("The sound breaks off. Upload the whole file.")
                        .mailed(Instant.EPOCH)
                        .orElseThrow(),
                "transcribing",
                transcribing
                        .transcribing()
                        .progressed(Duration.ofSeconds(42), Optional.of(Duration.ofSeconds(190)), FAR)
                        .orElseThrow(),
                "uploading",
                aRecording()
                        .ownedBy(owner)
                        .named("lecture.flac")
                        .submittedAt(FAR)
                        .uploading());
    }
}
