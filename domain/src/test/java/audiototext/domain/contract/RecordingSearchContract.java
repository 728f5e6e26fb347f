package audiototext.domain.contract;

import static audiototext.domain.data.RecordingBuilder.SUBMITTED_AT;
import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.port.Recordings;
import audiototext.domain.port.Recordings.Cursor;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import audiototext.domain.transcript.TranscriptRevision;
import audiototext.domain.user.User;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every {@link Recordings} must search. */
public abstract class RecordingSearchContract extends RecordingsFixture {
    private final User owner = aUser().build();

    @Test
    void aWordOfTheOriginalIsFoundInAnyCase() {
        var spoken = withOriginal("call", "We spoke of Bananas.\n\nAnd of apples.");
        withOriginal("call", "Pears only.");

        assertThat(found("bananas")).containsExactly(spoken);
        assertThat(found("BANANAS apples")).containsExactly(spoken);
        assertThat(found("bananas pears")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"banan", "that", "the", "up", "2026", "zoë", "张伟", "b_1"})
    void anyWordIsFoundByItsBeginningEvenIfShortOrCommon(String word) {
        var spoken = withOriginal("call", "Look up that banana in the list of 2026, Zoë. 我叫张伟。 B_1");
        withOriginal("call", "Nothing of use.");

        assertThat(found(word)).containsExactly(spoken);
    }

    @Test
    void aWordIsFoundInTheNameToo() {
        var named = withOriginal("Minutes of March", "Pears only.");
        withOriginal("call", "Apples only.");

        assertThat(found("march pears")).containsExactly(named);
    }

    @Test
    void aRecordingWithoutATextIsFoundByItsName() {
        var named = added(aRecording().named("Minutes of March").ownedBy(owner).uploading());

        assertThat(found("minutes")).containsExactly(named.id());
    }

    @Test
    void aCorrectedTextIsFoundAndItsOriginalIsNot() {
        var spoken = withOriginal("call", "spoken");
        recordings.saveRevision(spoken, TranscriptRevision.original("spoken").correctedTo("written"));

        assertThat(found("written")).containsExactly(spoken);
        assertThat(found("spoken")).isEmpty();
    }

    @Test
    void textsOfOtherUsersAreNotFound() {
        var others = added(aRecording().ownedBy(aUser().build()).delivered());
        recordings.keepOriginal(others.id(), "bananas");

        assertThat(found("bananas")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-bananas", "+bananas -apples", "\"bananas", "(bananas", "bananas*", "@bananas~<>'", "%bananas!"
            })
    void signsInAQueryAreNotOperators(String query) {
        var spoken = withOriginal("call", "bananas and apples");
        withOriginal("call", "pears");

        assertThat(found(query)).containsExactly(spoken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"🎙", "🎙️", "%", "_%", "?", "\\", "'", "\u200B", "()"})
    void aQueryOfSignsFindsNothingThatDoesNotHoldThem(String query) {
        withOriginal("🎧 call", "Bananas, and apples.");
        added(aRecording().named("Minutes of March").ownedBy(owner).uploading());

        assertThat(found(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"🎙", "🎙️", "%", "100% 🎙", "(!)"})
    void aQueryOfSignsFindsThemInNameAndText(String query) {
        var named = added(aRecording().named("🎙 100% (!)").ownedBy(owner).uploading());
        var spoken = withOriginal("call", "Costs fell by 100% (!) 🎙");
        withOriginal("🎧 call", "Bananas.");

        assertThat(found(query)).containsExactlyInAnyOrder(named.id(), spoken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"café", "cafe\u0301", "CAFÉ", "résumé", "re\u0301sume\u0301"})
    void anAccentIsTheSameHoweverItIsStored(String query) {
        var composed = withOriginal("Café", "My résumé of the café.");
        var decomposed = withOriginal("Cafe\u0301", "My re\u0301sume\u0301.");
        withOriginal("Tea", "My letter.");

        assertThat(found(query)).containsExactlyInAnyOrder(composed, decomposed);
    }

    @Test
    void theLongestTextIsSearchedToItsEnd() {
        var spoken = withOriginal("call", "word ".repeat(TranscriptRevision.MAX_LENGTH / 5 - 2) + "bananas");

        assertThat(found("bananas")).containsExactly(spoken);
    }

    @Test
    void theListCanBeFilteredByStatus() {
        var failed = added(aRecording().ownedBy(owner).failed("broken"));
        added(aRecording().ownedBy(owner).delivered());

        var filter = new RecordingFilter(List.of(), Optional.of(Status.FAILED), Optional.empty(), Optional.empty());

        assertThat(newest(filter, Optional.empty(), 10)).containsExactly(failed);
    }

    @Test
    void theListCanBeFilteredByTimeWithAnExclusiveEnd() {
        var times = Stream.of(-1, 0, 1, 2, 3).map(SUBMITTED_AT::plusSeconds).toList();
        times.forEach(time -> added(ownedAt(time.getEpochSecond() - SUBMITTED_AT.getEpochSecond())));

        var filter =
                new RecordingFilter(List.of(), Optional.empty(), Optional.of(times.get(1)), Optional.of(times.get(3)));

        assertThat(newest(filter, Optional.empty(), 10))
                .extracting(recording -> recording.submission().submittedAt())
                .containsExactly(times.get(2), times.get(1));
    }

    @Test
    void thePagesOfAFilteredListHoldEachRecordingOnce() {
        for (int i = 0; i < 5; i++) {
            recordings.keepOriginal(added(ownedAt(i / 2)).id(), i == 2 ? "pears" : "bananas");
        }
        var filter = new RecordingFilter(List.of("bananas"), Optional.empty(), Optional.empty(), Optional.empty());
        var all = newest(filter, Optional.empty(), 10);

        var first = newest(filter, Optional.empty(), 3);
        var second = newest(filter, Optional.of(Cursor.at(first.get(2))), 3);

        assertThat(all).hasSize(4);
        assertThat(first).isEqualTo(all.subList(0, 3));
        assertThat(second).isEqualTo(all.subList(3, 4));
    }

    private Recording ownedAt(long seconds) {
        return aRecording()
                .ownedBy(owner)
                .submittedAt(SUBMITTED_AT.plusSeconds(seconds))
                .uploading();
    }

    private RecordingId withOriginal(String name, String text) {
        var recording = added(aRecording().ownedBy(owner).named(name).delivered());
        recordings.keepOriginal(recording.id(), text);
        return recording.id();
    }

    private List<Recording> newest(RecordingFilter filter, Optional<Cursor> before, int limit) {
        return recordings.newest(owner.subject(), filter, before, limit);
    }

    private List<RecordingId> found(String query) {
        var filter =
                new RecordingFilter(RecordingFilter.words(query), Optional.empty(), Optional.empty(), Optional.empty());
        return newest(filter, Optional.empty(), 10).stream().map(Recording::id).toList();
    }
}
