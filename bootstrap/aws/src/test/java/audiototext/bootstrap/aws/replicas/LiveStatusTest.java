package audiototext.bootstrap.aws.replicas;

import static audiototext.bootstrap.aws.Cognito.idToken;
import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.database.SqlChanges;
import audiototext.adapters.database.SqlChanges.Removal;
import audiototext.adapters.web.testing.EventStream;
import audiototext.bootstrap.aws.Browser;
import audiototext.bootstrap.aws.OnStandIns;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Recording;
import audiototext.domain.user.Subject;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes that functions and other processes make in the tables reach the people who watch here. */
@QuarkusTest
@TestProfile(OnStandIns.class)
class LiveStatusTest {
    /** Nothing is due soon, so that the sweep leaves the recordings alone. */
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    @Inject
    Recordings recordings;

    @Inject
    SqlChanges changes;

    private Subject owner;
    private Browser browser;
    private Recording recording;

    @BeforeEach
    void signIn() {
        owner = new Subject(UUID.randomUUID().toString());
        browser = Browser.signedIn(idToken(owner.value()));
        recording = aRecording()
                .ownedBy(aUser().withSubject(owner).build())
                .submittedAt(LATER)
                .transcribing();
    }

    private void progress(int seconds) {
        recordings.change(recording.id(), r -> r.progressed(Duration.ofSeconds(seconds), Optional.empty(), LATER));
    }

    @Test
    void aChangeByAnotherProcessIsReportedOnce() throws Exception {
        try (var events = EventStream.of(browser.cookieHeader())) {
            recordings.add(recording);
            events.awaited("recording", "\"secondsDone\":0.0");
            progress(7);
            events.awaited("recording", "\"secondsDone\":7.0");
            progress(9);
            events.awaited("recording", "\"secondsDone\":9.0");

            assertThat(events.named("recording"))
                    .filteredOn(data -> data.contains(recording.id().toString()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aRemovalByAnotherProcessIsReported() throws Exception {
        recordings.add(recording);
        try (var events = EventStream.of(browser.cookieHeader())) {
            recordings.remove(recording.id());
            changes.noteRemoval(new Removal(owner, recording.id()));

            assertThat(events.awaited("removed", recording.id().toString()))
                    .isEqualTo("{\"id\":\"" + recording.id() + "\"}");
        }
    }

    @Test
    void aDeletionHereIsNotedForOtherProcesses() {
        recordings.add(recording);
        browser.request().delete("/api/recordings/" + recording.id()).then().statusCode(204);

        assertThat(changes.removed(List.of(owner), Duration.ofMinutes(1)))
                .containsExactly(new Removal(owner, recording.id()));
    }
}
