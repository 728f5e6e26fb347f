package audiototext.domain.contract;

import static audiototext.domain.data.RecordingBuilder.SUBMITTED_AT;
import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.port.Recordings;
import audiototext.domain.port.Recordings.Cursor;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.recording.Status;
import audiototext.domain.user.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists that every {@link Recordings} must give: an owner's recordings, and those that are due. */
public abstract class RecordingListContract extends RecordingsFixture {
    private static final Duration LEASE = Duration.ofMinutes(5);

    // newest

    @Test
    void theListHoldsTheOwnersRecordingsNewestFirst() {
        var owner = aUser().build();
        var old = added(aRecording().ownedBy(owner).submittedAt(SUBMITTED_AT).uploading());
        var young = added(aRecording()
                .ownedBy(owner)
                .submittedAt(SUBMITTED_AT.plusNanos(1_000))
                .delivered());

        assertThat(recordings.newest(owner.subject(), Optional.empty(), 10)).containsExactly(young, old);
    }

    @Test
    void recordingsOfTheSameTimeAreListedByDescendingIdInItsTextForm() {
        var owner = aUser().build();
        var ids = List.of(
                "ffffffff-ffff-4fff-bfff-ffffffffffff",
                "8a000000-0000-4000-8000-000000000000",
                "89ffffff-0000-4000-8000-000000000000",
                "7fffffff-ffff-4fff-bfff-ffffffffffff",
                "00000000-0000-4000-9000-000000000000",
                "00000000-0000-4000-8000-000000000001");
        var shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled);
        shuffled.forEach(id -> added(aRecording().ownedBy(owner).withId(id).uploading()));

        assertThat(recordings.newest(owner.subject(), Optional.empty(), 10))
                .extracting(recording -> recording.id().toString())
                .isEqualTo(ids);
    }

    @Test
    void theListIsNoLongerThanItsLimit() {
        var owner = aUser().build();
        var all = addedMany(owner, 3);

        assertThat(recordings.newest(owner.subject(), Optional.empty(), 2)).isEqualTo(all.subList(0, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8})
    void thePagesOfTheListHoldEachRecordingOnceAndInOrder(int limit) {
        var owner = aUser().build();
        var all = addedMany(owner, 7);

        assertThat(pages(owner, limit)).isEqualTo(all);
    }

    @Test
    void aCursorOfARemovedRecordingStillHoldsItsPlace() {
        var owner = aUser().build();
        var all = addedMany(owner, 3);
        recordings.remove(all.get(1).id());

        assertThat(recordings.newest(owner.subject(), Optional.of(Cursor.at(all.get(1))), 10))
                .isEqualTo(all.subList(2, 3));
    }

    @Test
    void theListHoldsNoRecordingsOfOtherUsers() {
        added(aRecording().uploading());

        assertThat(recordings.newest(aUser().build().subject(), Optional.empty(), 10))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "ada ", "adá", "ada\u0000"})
    void theListHoldsNoRecordingsOfAUserWithASimilarSubject(String similar) {
        added(aRecording().ownedBy(aUser().withSubject(similar).build()).uploading());

        assertThat(recordings.newest(aUser().withSubject("ada").build().subject(), Optional.empty(), 10))
                .isEmpty();
    }

    // newer

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7})
    void newerRecordingsComeWithTheNearestFirst(int limit) {
        var owner = aUser().build();
        var all = addedMany(owner, 7);
        added(aRecording().uploading());
        var inFront = new ArrayList<>(all.subList(0, 6));
        Collections.reverse(inFront);

        assertThat(recordings.newer(owner.subject(), RecordingFilter.ALL, Cursor.at(all.get(6)), limit))
                .isEqualTo(inFront.subList(0, Math.min(limit, 6)));
    }

    @Test
    void nothingIsNewerThanTheNewest() {
        var owner = aUser().build();
        var newest = addedMany(owner, 3).get(0);

        assertThat(recordings.newer(owner.subject(), RecordingFilter.ALL, Cursor.at(newest), 10))
                .isEmpty();
    }

    @Test
    void newerRecordingsMatchTheFilter() {
        var owner = aUser().build();
        var oldest = added(aRecording().ownedBy(owner).submittedAt(SUBMITTED_AT).delivered());
        var delivered = added(aRecording()
                .ownedBy(owner)
                .submittedAt(SUBMITTED_AT.plusSeconds(1))
                .delivered());
        added(aRecording()
                .ownedBy(owner)
                .submittedAt(SUBMITTED_AT.plusSeconds(2))
                .uploading());
        var filter = new RecordingFilter(List.of(), Optional.of(Status.DELIVERED), Optional.empty(), Optional.empty());

        assertThat(recordings.newer(owner.subject(), filter, Cursor.at(oldest), 10))
                .containsExactly(delivered);
    }

    // due, awaitingTranscript

    @Test
    void dueRecordingsComeWithTheLongestOverdueFirst() {
        var later = added(aRecording().submittedAt(SUBMITTED_AT.plusSeconds(1)).transcribing());
        var sooner = added(aRecording().submittedAt(SUBMITTED_AT).transcribing());

        assertThat(recordings.due(SUBMITTED_AT.plus(LEASE), 10)).containsExactly(sooner, later);
    }

    @Test
    void recordingsThatAwaitTheirFirstTryComeLast() {
        var firstTry = added(aRecording().submittedAt(SUBMITTED_AT).transcribing());
        var laterTry = added(aRecording()
                .submittedAt(SUBMITTED_AT)
                .transcribing()
                .transcriptionTried(SUBMITTED_AT.plusSeconds(70))
                .orElseThrow());
        var mail = added(aRecording().submittedAt(SUBMITTED_AT).transcribed());
        var notice = added(aRecording().submittedAt(SUBMITTED_AT.plusSeconds(1)).failed("It broke."));
        var upload =
                added(aRecording().submittedAt(SUBMITTED_AT.plusSeconds(90)).uploading());

        assertThat(recordings.due(SUBMITTED_AT.plus(LEASE), 10))
                .containsExactly(laterTry, mail, notice, upload, firstTry);
    }

    @Test
    void recordingsThatAwaitTheirFirstTryDoNotCrowdOutOthers() {
        added(aRecording().submittedAt(SUBMITTED_AT).transcribing());
        var mail = added(aRecording().submittedAt(SUBMITTED_AT.plusSeconds(1)).transcribed());

        assertThat(recordings.due(SUBMITTED_AT.plus(LEASE), 1)).containsExactly(mail);
    }

    @Test
    void aRecordingDueAtThisMomentIsDue() {
        var recording = added(aRecording().uploading());

        assertThat(recordings.due(recording.work().dueAt().orElseThrow(), 10)).containsExactly(recording);
    }

    @Test
    void aRecordingDueLaterIsNotDue() {
        var recording = added(aRecording().uploading());

        assertThat(recordings.due(recording.work().dueAt().orElseThrow().minusNanos(1_000), 10))
                .isEmpty();
    }

    @Test
    void aFinishedRecordingIsNeverDue() {
        added(aRecording().delivered());

        assertThat(recordings.due(SUBMITTED_AT.plus(Duration.ofDays(365)), 10)).isEmpty();
    }

    @Test
    void noMoreRecordingsAreDueThanTheLimit() {
        addedMany(aUser().build(), 3);

        assertThat(recordings.due(SUBMITTED_AT.plus(LEASE), 2)).hasSize(2);
    }

    @Test
    void onlyRecordingsInTranscriptionAwaitTheirTranscript() {
        RecordingsContract.recordingsInEveryState().forEach(recordings::add);

        assertThat(recordings.awaitingTranscript())
                .isEqualTo(RecordingsContract.recordingsInEveryState().stream()
                        .filter(Recording::awaitsTranscript)
                        .count());
    }

    // awaitingCopy

    @Test
    void onlyTranscribedRecordingsAwaitTheirCopy() {
        RecordingsContract.recordingsInEveryState().forEach(recordings::add);

        assertThat(recordings.awaitingCopy(Optional.empty(), 100))
                .isNotEmpty()
                .allMatch(recording -> recording.progress().transcribedAt().isPresent());
    }

    @ParameterizedTest
    @EnumSource(value = ListeningCopy.class, names = "UNKNOWN", mode = EnumSource.Mode.EXCLUDE)
    void aRecordingAwaitsItsCopyUntilItIsDecided(ListeningCopy decided) {
        var recording = added(aRecording().delivered());

        recordings.decideCopy(recording.id(), decided);

        assertThat(recordings.awaitingCopy(Optional.empty(), 10)).isEmpty();
    }

    @Test
    void theLatestTranscribedRecordingAwaitsItsCopyFirst() {
        var old = added(aRecording().submittedAt(SUBMITTED_AT).delivered());
        var young = added(aRecording().submittedAt(SUBMITTED_AT.plusSeconds(1)).transcribed());

        assertThat(recordings.awaitingCopy(Optional.empty(), 10)).containsExactly(young, old);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20})
    void pageAfterPageHoldsEachRecordingThatAwaitsItsCopyOnce(int limit) {
        for (int i = 0; i < 7; i++) {
            added(aRecording()
                    .submittedAt(SUBMITTED_AT.plusNanos(i / 2 * 1_000L))
                    .delivered());
        }

        var read = new ArrayList<Recording>();
        var page = recordings.awaitingCopy(Optional.empty(), limit);
        while (!page.isEmpty()) {
            read.addAll(page);
            page = recordings.awaitingCopy(Optional.of(page.get(page.size() - 1)), limit);
        }

        assertThat(read)
                .isEqualTo(recordings.awaitingCopy(Optional.empty(), 10))
                .hasSize(7);
    }

    /** Newest first; every other pair has the same time. */
    private List<Recording> addedMany(User owner, int count) {
        IntStream.range(0, count)
                .forEach(i -> added(aRecording()
                        .ownedBy(owner)
                        .submittedAt(SUBMITTED_AT.plusNanos(i / 2 * 1_000L))
                        .uploading()));
        return recordings.newest(owner.subject(), Optional.empty(), count);
    }

    private List<Recording> pages(User owner, int limit) {
        var all = new ArrayList<Recording>();
        var page = recordings.newest(owner.subject(), Optional.empty(), limit);
        while (!page.isEmpty()) {
            all.addAll(page);
            var last = page.get(page.size() - 1);
            page = recordings.newest(owner.subject(), Optional.of(Cursor.at(last)), limit);
        }
        return all;
    }
}
