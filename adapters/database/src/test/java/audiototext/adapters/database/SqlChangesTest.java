package audiototext.adapters.database;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.database.SqlChanges.Removal;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OnReplicatedMySql.class)
class SqlChangesTest {
    private static final Duration LATELY = Duration.ofSeconds(7);
    private static final User ADA = aUser().build();
    private static final Subject OWNER = ADA.subject();

    @Inject
    SqlChanges changes;

    @Inject
    SqlRecordings recordings;

    @Inject
    Session session;

    private final Recording recording = aRecording().ownedBy(ADA).transcribing();

    @BeforeEach
    void empty() {
        run("DELETE FROM recordings");
        run("DELETE FROM removals");
        recordings.add(recording);
        run("UPDATE recordings SET changed_at = TIMESTAMPADD(HOUR, -1, CURRENT_TIMESTAMP(6))");
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(sql).executeUpdate());
    }

    @Test
    void anOldChangeIsNotSeen() {
        assertThat(changes.changed(List.of(OWNER), LATELY)).isEmpty();
    }

    @Test
    void aChangeIsSeenWithItsNewVersion() {
        recordings.replace(recording.transcriptionTried(Instant.now()).orElseThrow());

        assertThat(changes.changed(List.of(OWNER), LATELY))
                .singleElement()
                .satisfies(seen -> assertThat(seen.version()).isEqualTo(recording.version() + 1));
    }

    @Test
    void aNewRecordingIsSeen() {
        var added = aRecording().ownedBy(ADA).transcribing();
        recordings.add(added);

        assertThat(changes.changed(List.of(OWNER), LATELY)).containsExactly(added);
    }

    @Test
    void otherPeoplesChangesAreNotSeen() {
        recordings.add(aRecording().ownedBy(ADA).transcribing());

        assertThat(changes.changed(List.of(new Subject("another owner")), LATELY))
                .isEmpty();
    }

    @Test
    void aRemovalIsSeenOnceHoweverOftenItWasNoted() {
        var removal = new Removal(OWNER, RecordingId.random());
        changes.noteRemoval(removal);
        changes.noteRemoval(removal);

        assertThat(changes.removed(List.of(OWNER), LATELY)).containsExactly(removal);
        assertThat(changes.removed(List.of(new Subject("another owner")), LATELY))
                .isEmpty();
    }

    @Test
    void anOldRemovalIsForgotten() {
        changes.noteRemoval(new Removal(OWNER, RecordingId.random()));
        run("UPDATE removals SET removed_at = TIMESTAMPADD(MINUTE, -61, CURRENT_TIMESTAMP(6))");
        var removal = new Removal(OWNER, RecordingId.random());
        changes.noteRemoval(removal);

        assertThat(changes.removed(List.of(OWNER), Duration.ofHours(3))).containsExactly(removal);
    }
}
