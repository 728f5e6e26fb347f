package audiototext.lambdas.delivertranscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.error.Failure;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import audiototext.lambdas.events.Event.JobEnded;
import audiototext.lambdas.events.Event.ObjectStored;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliverOnEndTest {
    private final World world = new World();

    @Test
    void aStoredTranscriptIsDelivered() throws IOException {
        var id = completed();

        world.transcriptStored(id);

        assertThat(world.status(id)).isEqualTo(Status.DELIVERED);
        assertThat(world.emails).containsExactly("transcript-" + id + "-1");
    }

    @Test
    void theEndOfAJobDeliversToo() throws IOException {
        var id = completed();

        world.jobEnded(id);

        assertThat(world.status(id)).isEqualTo(Status.DELIVERED);
    }

    @Test
    void bothEventsTwiceSendOneMail() throws IOException {
        var id = completed();

        world.jobEnded(id);
        world.transcriptStored(id);
        world.transcriptStored(id);
        world.jobEnded(id);

        assertThat(world.emails).hasSize(1);
    }

    @Test
    void theReasonOfAFailedJobIsMailed() throws IOException {
        var id = world.submitted();
        world.transcription.fail(id, "The audio is damaged.");

        world.jobEnded(id);

        assertThat(world.emails).containsExactly("failure-" + id + "-1");
        assertThat(world.recording(id).progress().failure()).contains(Failure.said("The audio is damaged."));
    }

    @Test
    void aTranscriptThatIsThereBeforeItsJobHasEndedWaitsForTheEnd() throws IOException {
        var id = world.submitted();

        world.transcriptStored(id);
        assertThat(world.emails).isEmpty();
        world.complete(id);
        world.jobEnded(id);

        assertThat(world.status(id)).isEqualTo(Status.DELIVERED);
    }

    @Test
    void anEndThatTranscribeDoesNotReportYetIsRetried() throws IOException {
        var id = world.submitted();

        assertThatIOException().isThrownBy(() -> world.jobEnded(id)).withMessageContaining(id.toString());
    }

    @Test
    void anEndThatTranscribeReportsOnlyAMomentAfterItWasAskedIsRetried() throws IOException {
        var id = world.submitted();
        world.faults.afterNext("outcome", () -> world.complete(id));

        assertThatIOException().isThrownBy(() -> world.jobEnded(id)).withMessageContaining(id.toString());
        world.jobEnded(id);

        assertThat(world.status(id)).isEqualTo(Status.DELIVERED);
        assertThat(world.emails).hasSize(1);
    }

    @Test
    void aFailureThatTranscribeReportsOnlyAMomentAfterItWasAskedIsRetried() throws IOException {
        var id = world.submitted();
        world.faults.afterNext("outcome", () -> world.transcription.fail(id, "The audio is damaged."));

        assertThatIOException().isThrownBy(() -> world.jobEnded(id)).withMessageContaining(id.toString());
        world.jobEnded(id);

        assertThat(world.emails).containsExactly("failure-" + id + "-1");
    }

    @Test
    void theEndOfAJobThatTranscribeDoesNotKnowIsRetriedWhileItsRecordingWaits() throws IOException {
        var id = world.submitted();
        world.transcription.forget(id);

        assertThatIOException().isThrownBy(() -> world.jobEnded(id)).withMessageContaining(id.toString());
    }

    @Test
    void droppedAudioWhoseJobEndsWhileItIsAdoptedIsDelivered() throws IOException {
        var id = world.dropped("ada", "talk.mp3");
        world.faults.afterNext("outcome", () -> world.complete(id));

        world.jobEnded(id);

        assertThat(world.status(id)).isEqualTo(Status.DELIVERED);
    }

    @Test
    void theEndOfAnUploadThatIsNotNotedYetIsRetried() throws IOException {
        var id = world.uploaded();
        world.complete(id);

        assertThatIOException().isThrownBy(() -> world.jobEnded(id)).withMessageContaining(id.toString());
        world.note(id);
        world.jobEnded(id);

        assertThat(world.status(id)).isEqualTo(Status.DELIVERED);
    }

    @Test
    void audioDroppedIntoTheBucketIsItsOwnersAndDelivered() throws IOException {
        var id = dropped();

        world.transcriptStored(id);

        assertThat(world.recordings.newest(world.ada.subject(), Optional.empty(), 10))
                .extracting(Recording::id)
                .containsExactly(id);
        assertThat(world.emails).containsExactly("transcript-" + id + "-1");
    }

    @Test
    void audioDroppedIntoTheBucketIsAdoptedOnce() throws IOException {
        var id = dropped();

        world.jobEnded(id);
        world.transcriptStored(id);

        assertThat(world.recordings.newest(world.ada.subject(), Optional.empty(), 10))
                .hasSize(1);
        assertThat(world.emails).hasSize(1);
    }

    @Test
    void theFailureOfAudioDroppedIntoTheBucketIsMailedToItsOwner() throws IOException {
        var id = world.dropped("ada", "talk.mp3");
        world.transcription.fail(id, "The audio is damaged.");

        world.jobEnded(id);

        assertThat(world.emails).containsExactly("failure-" + id + "-1");
    }

    @Test
    void audioOfAnUnknownUserFailsTheEvent() throws IOException {
        var id = world.dropped("unknown", "talk.mp3");
        world.complete(id);

        assertThatIOException()
                .isThrownBy(() -> world.transcriptStored(id))
                .withMessageContaining(id.toString())
                .withMessageContaining("no one has signed in with");
    }

    @Test
    void aDeletedRecordingDoesNotComeBack() throws IOException {
        var id = completed();
        world.delete(id);

        world.transcriptStored(id);

        assertThat(world.recordings.find(id)).isEmpty();
    }

    @Test
    void submittedAudioWithoutItsRowIsNotTreatedAsDropped() throws IOException {
        var id = completed();
        world.loseRow(id);

        world.jobEnded(id);

        assertThat(world.recordings.find(id)).isEmpty();
    }

    @Test
    void deletedDroppedAudioDoesNotComeBack() throws IOException {
        var id = dropped();
        world.jobEnded(id);
        world.delete(id);

        world.jobEnded(id);

        assertThat(world.recordings.find(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly-report", "123E4567-E89B-42D3-A456-426614174000", ""})
    void jobsOfOtherApplicationsAreLeftAlone(String name) throws IOException {
        world.handler.handle(new JobEnded(name, true, Optional.of("no matter")));

        assertThat(world.emails).isEmpty();
    }

    @Test
    void aJobOfAnotherApplicationThatIsNamedLikeARecordingIsLeftAlone() throws IOException {
        world.jobEnded(RecordingId.random());

        assertThat(world.emails).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"transcripts/.write_access_check_file.temp", "transcripts/a/b.json", "ada/2026-11-22/text/a.json"
            })
    void otherObjectsAreLeftAlone(String key) throws IOException {
        world.handler.handle(new ObjectStored(World.BUCKET, key));

        assertThat(world.emails).isEmpty();
    }

    @Test
    void transcriptsInOtherBucketsAreLeftAlone() throws IOException {
        var id = completed();

        world.handler.handle(new ObjectStored("another", "transcripts/" + id + ".json"));

        assertThat(world.emails).isEmpty();
    }

    private RecordingId completed() throws IOException {
        var id = world.submitted();
        world.complete(id);
        return id;
    }

    private RecordingId dropped() throws IOException {
        var id = world.dropped("ada", "talk.mp3");
        world.complete(id);
        return id;
    }
}
