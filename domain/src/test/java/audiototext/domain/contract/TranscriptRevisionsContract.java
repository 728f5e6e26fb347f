package audiototext.domain.contract;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.port.Recordings;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.TranscriptRevision;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What every {@link Recordings} must do with the texts of recordings: the recogniser's and the owner's. */
public abstract class TranscriptRevisionsContract extends RecordingsFixture {
    private static final int RUNNERS = 16;

    @Test
    void theOriginalIsKept() {
        var recording = added(aRecording().transcribed());

        recordings.keepOriginal(recording.id(), "Zoë said: 张伟 \uD83C\uDF99\n\nGood.\n");

        assertThat(recordings.revision(recording.id()))
                .contains(TranscriptRevision.original("Zoë said: 张伟 \uD83C\uDF99\n\nGood.\n"));
    }

    @Test
    void aNewOriginalReplacesThePreviousOne() {
        var recording = added(aRecording().transcribed());
        recordings.keepOriginal(recording.id(), "first");

        recordings.keepOriginal(recording.id(), "second");

        assertThat(recordings.revision(recording.id())).contains(TranscriptRevision.original("second"));
    }

    @Test
    void noTextIsKeptForAnUnknownRecording() {
        var id = RecordingId.random();

        recordings.keepOriginal(id, "spoken");

        assertThat(recordings.revision(id)).isEmpty();
    }

    @Test
    void aCorrectionReplacesTheOriginal() {
        var id = withOriginal("spoken");
        var corrected = TranscriptRevision.original("spoken").correctedTo("written");

        assertThat(recordings.saveRevision(id, corrected)).isTrue();
        assertThat(recordings.revision(id)).contains(corrected);
    }

    @Test
    void aNewOriginalDoesNotReplaceACorrection() {
        var id = withOriginal("spoken");
        var corrected = TranscriptRevision.original("spoken").correctedTo("written");
        recordings.saveRevision(id, corrected);

        recordings.keepOriginal(id, "spoken again");

        assertThat(recordings.revision(id)).contains(corrected);
    }

    @Test
    void aCorrectionOfAnOlderRevisionChangesNothing() {
        var id = withOriginal("spoken");
        var first = TranscriptRevision.original("spoken").correctedTo("first");
        recordings.saveRevision(id, first);

        assertThat(recordings.saveRevision(
                        id, TranscriptRevision.original("spoken").correctedTo("second")))
                .isFalse();
        assertThat(recordings.revision(id)).contains(first);
    }

    @Test
    void onlyOneOfManyConcurrentCorrectionsSucceeds() throws Exception {
        var id = withOriginal("spoken");

        assertThat(Race.of(
                        RUNNERS,
                        () -> recordings.saveRevision(
                                id, TranscriptRevision.original("spoken").correctedTo("written"))))
                .containsOnlyOnce(true);
    }

    @Test
    void originalsOfManyRecordingsCanBeKeptAtTheSameTime() throws Exception {
        var ids = new ArrayList<RecordingId>();
        for (int i = 0; i < RUNNERS; i++) {
            ids.add(added(aRecording().transcribed()).id());
        }

        Race.of(ids.stream().<Callable<Object>>map(this::keeping).toList());

        assertThat(ids)
                .allSatisfy(
                        id -> assertThat(recordings.revision(id)).contains(TranscriptRevision.original("of " + id)));
    }

    @Test
    void theSameOriginalCanBeKeptManyTimesAtTheSameTime() throws Exception {
        var id = added(aRecording().transcribed()).id();

        Race.of(RUNNERS, keeping(id));

        assertThat(recordings.revision(id)).contains(TranscriptRevision.original("of " + id));
    }

    private Callable<Object> keeping(RecordingId id) {
        return () -> {
            recordings.keepOriginal(id, "of " + id);
            return id;
        };
    }

    @Test
    void theTextIsRemovedWithItsRecording() {
        var id = withOriginal("spoken");

        recordings.remove(id);

        assertThat(recordings.revision(id)).isEmpty();
    }

    private RecordingId withOriginal(String text) {
        var recording = added(aRecording().transcribed());
        recordings.keepOriginal(recording.id(), text);
        return recording.id();
    }
}
