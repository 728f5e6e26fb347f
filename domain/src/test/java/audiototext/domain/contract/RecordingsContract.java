package audiototext.domain.contract;

import static audiototext.domain.data.RecordingBuilder.CONTENT;
import static audiototext.domain.data.RecordingBuilder.SUBMITTED_AT;
import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.port.Recordings;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioFindings.Speech;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioPath;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RecordingName;
import audiototext.domain.recording.Submission;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Recordings} must do, but for the texts, which are in {@link TranscriptRevisionsContract}. */
public abstract class RecordingsContract extends RecordingsFixture {
    private static final int RUNNERS = 16;
    private static final Duration LEASE = Duration.ofMinutes(5);

    // add, find

    @Test
    void audioWithItsOwnFileNameIsFoundUnderIt() {
        var path = new AudioPath("ada", LocalDate.of(2026, 11, 22), "Sitzung vom 3. M\u00E4rz \uD83C\uDF99.m4a");
        var other = aRecording().uploading().submission();
        var submission = new Submission(
                path.recordingId(),
                other.owner(),
                other.name(),
                other.language(),
                path.holding(AudioFormat.MP4),
                other.submittedAt());
        recordings.add(Recording.uploading(submission, other.submittedAt()));

        assertThat(recordings.find(path.recordingId()).orElseThrow().submission())
                .isEqualTo(submission);
    }

    @Test
    void anUnknownRecordingIsNotFound() {
        assertThat(recordings.find(RecordingId.random())).isEmpty();
    }

    static List<Recording> recordingsInEveryState() {
        var claimed = aRecording().transcribed().deliveryClaimed(SUBMITTED_AT, LEASE);
        var halfTranscribed = aRecording()
                .transcribing()
                .progressed(Duration.ofMillis(1_250), Optional.of(Duration.ofHours(4)), SUBMITTED_AT);
        var notified = aRecording().failed("The audio ends in the middle.").mailed(SUBMITTED_AT);
        var retried = aRecording().failed("The disk was full.").retried(SUBMITTED_AT);
        return List.of(
                aRecording().uploading(),
                aRecording().inLanguage("en-US").transcribing(),
                halfTranscribed.orElseThrow(),
                aRecording().transcribed(),
                claimed.orElseThrow(),
                aRecording().delivered(),
                aRecording().finding(new AudioFindings(true, true, 2, 3)).delivered(),
                aRecording().failed("The audio could not be read."),
                notified.orElseThrow(),
                retried.orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("recordingsInEveryState")
    void anAddedRecordingIsFoundAsAdded(Recording recording) {
        recordings.add(recording);

        assertThat(recordings.find(recording.id())).contains(recording);
    }

    @ParameterizedTest
    @EnumSource
    void anyFormatComesBackUnchanged(AudioFormat format) {
        var recording = added(aRecording().inFormat(format).uploading());

        assertThat(found(recording)).isEqualTo(recording);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:59:59.999999Z", "2026-03-29T02:30:00Z", "2040-01-01T00:00:00.000001Z"})
    void anyTimeComesBackUnchanged(Instant time) {
        var recording = added(aRecording().submittedAt(time).delivered());

        assertThat(found(recording)).isEqualTo(recording);
    }

    @ParameterizedTest
    @MethodSource("findings")
    void whatWasFoundOutAboutTheAudioComesBackUnchanged(AudioFindings findings) {
        var recording = added(aRecording().finding(findings).delivered());

        assertThat(found(recording).progress().findings()).isEqualTo(findings);
    }

    static List<AudioFindings> findings() {
        return List.of(
                AudioFindings.NONE,
                new AudioFindings(true, false, 1, 1),
                new AudioFindings(false, true, 1, 1),
                AudioFindings.NONE.with(Speech.SILENCE),
                AudioFindings.NONE.with(new Speech(false, true, Optional.empty())),
                AudioFindings.NONE.with(heard("yue", 0.87654321)),
                AudioFindings.NONE.with(heard("zh-Hant-TW", 0)),
                new AudioFindings(
                        true,
                        true,
                        7,
                        300,
                        new Speech(true, true, heard("en", 1).detected())));
    }

    private static Speech heard(String language, double probability) {
        return new Speech(false, false, Optional.of(new DetectedLanguage(new Language(language), probability)));
    }

    @Test
    void timesFinerThanAMicrosecondMayBeTruncated() {
        var due = SUBMITTED_AT.plusNanos(999);
        var recording = added(Recording.uploading(aRecording().uploading().submission(), due));

        assertThat(found(recording).work().dueAt().orElseThrow()).isBetween(SUBMITTED_AT, due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë 张伟 \uD83C\uDF99\uFE0F", " with spaces ", "quotes ' \" \\ % _ `"})
    void namesInAnyScriptComeBackUnchanged(String name) {
        var recording = added(aRecording().named(name).uploading());

        assertThat(found(recording)).isEqualTo(recording);
    }

    @Test
    void theLongestValuesComeBackUnchanged() {
        var owner = aUser().withSubject("\u20AC".repeat(255)).named("\u20AC".repeat(254));
        var recording = added(aRecording()
                .ownedBy(owner.build())
                .named("\u20AC".repeat(RecordingName.MAX_LENGTH))
                .failed("\u20AC".repeat(2_000)));

        assertThat(found(recording)).isEqualTo(recording);
    }

    @Test
    void aSecondRecordingWithTheSameIdIsNotAdded() {
        var first = added(aRecording().uploading());

        assertThat(recordings.add(aRecording().withId(first.id()).uploading())).isFalse();
    }

    @Test
    void aRecordingStaysUnchangedWhenAnotherWithItsIdIsAdded() {
        var first = added(aRecording().uploading());

        recordings.add(aRecording().withId(first.id()).named("other").transcribing());

        assertThat(found(first)).isEqualTo(first);
    }

    @Test
    void onlyOneOfManyConcurrentAdditionsSucceeds() throws Exception {
        var recording = aRecording().uploading();

        var added = Race.of(RUNNERS, () -> recordings.add(recording));

        assertThat(added).containsOnlyOnce(true);
    }

    // replace

    @Test
    void aReplacedRecordingIsFoundWithItsVersionRaised() {
        var stored = added(aRecording().uploading());
        var changed = storedFrom(stored);

        recordings.replace(changed);

        assertThat(found(stored)).isEqualTo(withVersion(changed, 1));
    }

    @ParameterizedTest
    @MethodSource("recordingsInEveryState")
    void aRecordingCanBeReplacedByAnyState(Recording state) {
        var stored = added(aRecording().withId(state.id()).uploading());
        var changed = new Recording(stored.submission(), state.progress(), state.work(), 0);

        assertThat(recordings.replace(changed)).isTrue();
        assertThat(found(stored)).isEqualTo(withVersion(changed, 1));
    }

    @Test
    void theLanguageOfARecordingThatIsTranscribedAgainIsReplaced() {
        var stored = added(aRecording().inLanguage("en-US").delivered());
        var again = stored.transcribedAgain(new Language("fr-FR"), SUBMITTED_AT).orElseThrow();

        recordings.replace(again);

        assertThat(found(stored)).isEqualTo(withVersion(again, 1));
        assertThat(found(stored).language()).isEqualTo(new Language("fr-FR"));
    }

    @Test
    void replacingARecordingWithItselfRaisesItsVersionToo() {
        var stored = added(aRecording().uploading());

        recordings.replace(stored);

        assertThat(found(stored).version()).isEqualTo(1);
    }

    @Test
    void aRecordingReadBeforeAnotherChangeIsNotReplaced() {
        var stored = added(aRecording().uploading());
        recordings.replace(stored);

        assertThat(recordings.replace(stored)).isFalse();
    }

    @Test
    void aRefusedReplacementChangesNothing() {
        var stored = added(aRecording().uploading());
        recordings.replace(stored);

        recordings.replace(storedFrom(stored));

        assertThat(found(stored)).isEqualTo(withVersion(stored, 1));
    }

    @Test
    void aRemovedRecordingIsNotReplaced() {
        var stored = added(aRecording().uploading());
        recordings.remove(stored.id());

        assertThat(recordings.replace(stored)).isFalse();
    }

    @Test
    void aReplacementDoesNotBringARemovedRecordingBack() {
        var stored = added(aRecording().uploading());
        recordings.remove(stored.id());

        recordings.replace(stored);

        assertThat(recordings.find(stored.id())).isEmpty();
    }

    @Test
    void aReplacementTouchesNoOtherRecording() {
        var other = added(aRecording().uploading());

        recordings.replace(storedFrom(added(aRecording().uploading())));

        assertThat(found(other)).isEqualTo(other);
    }

    @Test
    void onlyOneOfManyConcurrentReplacementsSucceeds() throws Exception {
        var changed = storedFrom(added(aRecording().uploading()));

        var replaced = Race.of(RUNNERS, () -> recordings.replace(changed));

        assertThat(replaced).containsOnlyOnce(true);
    }

    // change

    @Test
    void onlyOneOfManyConcurrentClaimsOfADeliverySucceeds() throws Exception {
        var recording = added(aRecording().transcribed());

        var claims = Race.of(
                RUNNERS,
                () -> recordings.change(recording.id(), stored -> stored.deliveryClaimed(SUBMITTED_AT, LEASE)));

        assertThat(claims.stream().flatMap(Optional::stream)).hasSize(1);
    }

    @Test
    void noneOfManyConcurrentChangesIsLost() throws Exception {
        var recording = added(aRecording().transcribing());

        Race.of(RUNNERS, () -> recordings.change(recording.id(), stored -> stored.transcriptionTried(SUBMITTED_AT)));

        assertThat(found(recording).work().tries()).isEqualTo(RUNNERS);
    }

    @Test
    void aChangeReturnsTheRecordingAsItIsStored() {
        var recording = added(aRecording().transcribing());

        var changed = recordings.change(recording.id(), stored -> stored.postponed(SUBMITTED_AT));

        assertThat(changed).contains(found(recording));
    }

    @Test
    void eachOfManyConcurrentChangesReturnsItsOwnResult() throws Exception {
        var recording = added(aRecording().transcribing());

        var changed = Race.of(
                RUNNERS, () -> recordings.change(recording.id(), stored -> stored.transcriptionTried(SUBMITTED_AT)));

        assertThat(changed).extracting(r -> r.orElseThrow().work().tries()).doesNotHaveDuplicates();
    }

    // rename

    @Test
    void aRenamedRecordingHasItsNewNameAndIsOtherwiseUnchanged() {
        var recording = added(aRecording().named("old").transcribing());

        assertThat(recordings.rename(recording.id(), new RecordingName("Zoë 张伟")))
                .isTrue();

        assertThat(found(recording)).isEqualTo(recording.named(new RecordingName("Zoë 张伟")));
    }

    @Test
    void aRecordingReadBeforeItsRenamingCanBeReplacedAndKeepsTheNewName() {
        var read = added(aRecording().named("old").transcribing());
        recordings.rename(read.id(), new RecordingName("new"));

        assertThat(recordings.replace(read.postponed(SUBMITTED_AT).orElseThrow()))
                .isTrue();

        assertThat(found(read).name()).hasToString("new");
    }

    @Test
    void anUnknownRecordingIsNotRenamed() {
        assertThat(recordings.rename(RecordingId.random(), new RecordingName("new")))
                .isFalse();
    }

    // decideCopy

    @ParameterizedTest
    @EnumSource
    void aRecordingWhoseCopyIsDecidedIsOtherwiseUnchanged(ListeningCopy decided) {
        var recording = added(aRecording().delivered());

        assertThat(recordings.decideCopy(recording.id(), decided)).isTrue();

        assertThat(found(recording)).isEqualTo(recording.copied(decided));
    }

    @Test
    void aRecordingReadBeforeItsCopyWasDecidedCanBeReplacedAndKeepsTheDecision() {
        var recording = added(aRecording().transcribed());
        recordings.decideCopy(recording.id(), ListeningCopy.MADE);

        assertThat(recordings.replace(recording.mailed(SUBMITTED_AT).orElseThrow()))
                .isTrue();

        assertThat(found(recording).progress().copy()).isEqualTo(ListeningCopy.MADE);
    }

    @Test
    void nothingIsDecidedAboutAnUnknownRecording() {
        assertThat(recordings.decideCopy(RecordingId.random(), ListeningCopy.MADE))
                .isFalse();
    }

    // remove

    @Test
    void aRemovedRecordingIsGone() {
        var stored = added(aRecording().uploading());

        recordings.remove(stored.id());

        assertThat(recordings.find(stored.id())).isEmpty();
    }

    @Test
    void aRecordingCanBeRemovedOnce() {
        var stored = added(aRecording().uploading());

        assertThat(List.of(recordings.remove(stored.id()), recordings.remove(stored.id())))
                .containsExactly(true, false);
    }

    @Test
    void aRemovalTouchesNoOtherRecording() {
        var other = added(aRecording().uploading());

        recordings.remove(added(aRecording().uploading()).id());

        assertThat(found(other)).isEqualTo(other);
    }

    private Recording found(Recording recording) {
        return recordings.find(recording.id()).orElseThrow();
    }

    private static Recording storedFrom(Recording uploading) {
        return uploading.stored(CONTENT, SUBMITTED_AT).orElseThrow();
    }

    private static Recording withVersion(Recording recording, long version) {
        return new Recording(recording.submission(), recording.progress(), recording.work(), version);
    }
}
