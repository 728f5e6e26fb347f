package audiototext.domain.recording;

import static audiototext.domain.data.RecordingBuilder.CONTENT;
import static audiototext.domain.data.RecordingBuilder.LENGTH;
import static audiototext.domain.data.RecordingBuilder.SUBMITTED_AT;
import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.error.Failure;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RecordingTest {
    private static final Instant NOW = SUBMITTED_AT.plusSeconds(3_600);
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Language ENGLISH = new Language("en-US");
    private static final AudioFindings CUT_OFF = new AudioFindings(true, false, 1, 1);

    private static final Map<String, Recording> STEPS = Map.of(
            "uploading", aRecording().uploading(),
            "transcribing", aRecording().transcribing(),
            "transcribed", aRecording().transcribed(),
            "delivered", aRecording().delivered(),
            "failed", aRecording().failed("It broke."),
            "failed and mailed", aRecording().failed("It broke.").mailed(NOW).orElseThrow());

    @TestFactory
    Stream<DynamicTest> aTransitionAppliesOnlyToItsSteps() {
        return Stream.of(
                        applies("stored", r -> r.stored(CONTENT, NOW), "uploading"),
                        applies("awaited", r -> r.uploadAwaited(LATER), "uploading"),
                        applies("discarded", r -> r.uploadDiscarded(NOW, LEASE), "uploading"),
                        applies("tried", r -> r.transcriptionTried(LATER), "transcribing"),
                        applies("progressed", r -> r.progressed(LENGTH, Optional.empty(), LATER), "transcribing"),
                        applies(
                                "transcribed",
                                r -> r.transcribed(ENGLISH, Optional.empty(), AudioFindings.NONE, NOW),
                                "transcribing"),
                        applies("failed", r -> r.failed(Failure.said("It broke."), NOW), "transcribing"),
                        applies("mail failed", r -> r.mailFailed(Failure.said("It broke.")), "transcribed", "failed"),
                        applies("claimed", r -> r.deliveryClaimed(NOW, LEASE), "transcribed", "failed"),
                        applies("mailed", r -> r.mailed(NOW), "transcribed", "failed"),
                        applies("postponed", r -> r.postponed(LATER), "transcribing", "transcribed", "failed"),
                        applies("retried", r -> r.retried(NOW), "failed", "failed and mailed"),
                        applies(
                                "transcribed again",
                                r -> r.transcribedAgain(ENGLISH, NOW),
                                "delivered",
                                "failed",
                                "failed and mailed"))
                .flatMap(Function.identity());
    }

    private static Stream<DynamicTest> applies(
            String name, Function<Recording, Optional<Recording>> transition, String... steps) {
        return STEPS.entrySet().stream()
                .map(step -> DynamicTest.dynamicTest(
                        step.getKey() + " -> " + name,
                        () -> assertThat(transition.apply(step.getValue()).isPresent())
                                .isEqualTo(List.of(steps).contains(step.getKey()))));
    }

    @Test
    void onlyTranscribedRecordingsAwaitTheirListeningCopy() {
        assertThat(STEPS.entrySet())
                .filteredOn(step -> step.getValue().awaitsCopy())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("transcribed", "delivered");
    }

    @Test
    void aRecordingAwaitsItsListeningCopyUntilItIsDecided() {
        assertThat(aRecording().delivered().copied(ListeningCopy.NOT_NEEDED).awaitsCopy())
                .isFalse();
    }

    @Test
    void aRecordingKeepsItsListeningCopyWhenItIsMailedAgain() {
        var copied = aRecording().delivered().copied(ListeningCopy.MADE);

        assertThat(copied.mailedAgain(NOW).orElseThrow().progress().copy()).isEqualTo(ListeningCopy.MADE);
    }

    @Test
    void onlyADeliveredTranscriptIsMailedAgain() {
        assertThat(STEPS.entrySet())
                .filteredOn(step -> step.getValue().mailedAgain(NOW).isPresent())
                .extracting(Map.Entry::getKey)
                .containsExactly("delivered");
    }

    @Test
    void aTranscriptThatIsMailedAgainIsAnotherAttemptAndDueAtOnce() {
        var again = aRecording().delivered().mailedAgain(NOW).orElseThrow();

        assertThat(again.awaitsMail()).isTrue();
        assertThat(again.work()).isEqualTo(new Schedule(2, 0, Optional.of(NOW), Optional.empty()));
    }

    @Test
    void onlyTheFirstTryOfATranscriptionIsAwaited() {
        var tried = aRecording().transcribing().transcriptionTried(LATER).orElseThrow();

        assertThat(STEPS.entrySet())
                .filteredOn(step -> step.getValue().awaitsFirstTry())
                .extracting(Map.Entry::getKey)
                .containsExactly("transcribing");
        assertThat(tried.awaitsFirstTry()).isFalse();
    }

    @Test
    void aClaimIsATryAndHoldsUntilTheLeaseEnds() {
        var claimed = aRecording().transcribed().deliveryClaimed(NOW, LEASE).orElseThrow();
        var end = NOW.plus(LEASE);

        assertThat(claimed.work()).isEqualTo(new Schedule(1, 1, Optional.of(end), Optional.of(end)));
    }

    @Test
    void aPostponedRecordingIsReleasedAndItsTriesStay() {
        var postponed = aRecording()
                .transcribed()
                .deliveryClaimed(NOW, LEASE)
                .flatMap(claimed -> claimed.postponed(LATER))
                .orElseThrow();

        assertThat(postponed.work()).isEqualTo(new Schedule(1, 1, Optional.of(LATER), Optional.empty()));
    }

    @Test
    void aMailedRecordingIsDeliveredThen() {
        var mailed = aRecording().transcribed().mailed(NOW).orElseThrow();

        assertThat(mailed.progress().deliveredAt()).contains(NOW);
    }

    @Test
    void aMailedNoticeIsNoDelivery() {
        assertThat(STEPS.get("failed and mailed").progress().deliveredAt()).isEmpty();
    }

    @Test
    void aTranscribedRecordingIsTranscribedThenAndToItsEnd() {
        var transcribed = aRecording()
                .transcribing()
                .transcribed(ENGLISH, Optional.of(LENGTH), AudioFindings.NONE, NOW)
                .orElseThrow();

        assertThat(transcribed.progress())
                .returns(Optional.of(NOW), Progress::transcribedAt)
                .returns(Optional.of(LENGTH), Progress::length)
                .returns(LENGTH, Progress::transcribed)
                .returns(Optional.of(ENGLISH), Progress::language);
    }

    @Test
    void aTranscribedRecordingOfUnknownLengthKeepsItsProgress() {
        var transcribed = aRecording()
                .transcribing()
                .progressed(Duration.ofSeconds(1), Optional.empty(), LATER)
                .flatMap(progressed -> progressed.transcribed(ENGLISH, Optional.empty(), AudioFindings.NONE, NOW))
                .orElseThrow();

        assertThat(transcribed.progress().transcribed()).isEqualTo(Duration.ofSeconds(1));
        assertThat(transcribed.progress().length()).isEmpty();
    }

    @Test
    void aNewerLengthReplacesAnEarlierOne() {
        var longer = LENGTH.plusSeconds(1);
        var progressed = aRecording()
                .transcribing()
                .progressed(Duration.ofSeconds(1), Optional.of(LENGTH), LATER)
                .flatMap(once -> once.progressed(Duration.ofSeconds(2), Optional.of(longer), LATER))
                .orElseThrow();

        assertThat(progressed.progress().transcribed()).isEqualTo(Duration.ofSeconds(2));
        assertThat(progressed.progress().length()).contains(longer);
    }

    @Test
    void progressWithoutALengthKeepsTheKnownLength() {
        var progressed = aRecording()
                .transcribing()
                .progressed(Duration.ofSeconds(1), Optional.of(LENGTH), LATER)
                .flatMap(once -> once.progressed(Duration.ofSeconds(2), Optional.empty(), LATER))
                .orElseThrow();

        assertThat(progressed.progress().length()).contains(LENGTH);
    }

    @Test
    void aRetriedTranscriptionStartsFromTheBeginning() {
        var retried = aRecording()
                .transcribing()
                .progressed(Duration.ofSeconds(1), Optional.of(LENGTH), LATER)
                .flatMap(progressed -> progressed.failed(Failure.said("It broke."), NOW))
                .flatMap(failed -> failed.retried(NOW))
                .orElseThrow();

        assertThat(retried.progress().transcribed()).isZero();
        assertThat(retried.progress().length()).contains(LENGTH);
        assertThat(retried.progress().content()).contains(CONTENT);
        assertThat(retried.work().dueAt()).contains(NOW);
    }

    @Test
    void aTranscriptThatIsMailedAgainStaysTranscribedToItsEnd() {
        var again = aRecording().delivered().mailedAgain(NOW).orElseThrow();

        assertThat(again.progress().transcribed()).isEqualTo(LENGTH);
    }

    @Test
    void aFailedEmailKeepsAnEarlierFailure() {
        var failed = aRecording()
                .failed("It broke.")
                .mailFailed(Failure.said("The email was refused."))
                .orElseThrow();

        assertThat(failed.progress().failure()).contains(Failure.said("It broke."));
    }

    @Test
    void aRenamedRecordingIsOtherwiseTheSame() {
        var recording = aRecording().transcribed();

        var renamed = recording.named(new RecordingName("Minutes of March"));

        assertThat(renamed.name()).hasToString("Minutes of March");
        assertThat(renamed.named(recording.name())).isEqualTo(recording);
    }

    @Test
    void aReplacedRecordingHasTheNextVersion() {
        var recording = aRecording().transcribed();

        assertThat(recording.replaced().version()).isEqualTo(recording.version() + 1);
        assertThat(recording.replaced().progress()).isEqualTo(recording.progress());
    }

    @Test
    void noTransitionChangesTheVersion() {
        var read = aRecording().uploading();
        var seventh = new Recording(read.submission(), read.progress(), read.work(), 7);

        assertThat(seventh.stored(CONTENT, NOW).orElseThrow().version()).isEqualTo(7);
    }

    @Test
    void storedAudioIsDueForTranscriptionAtOnce() {
        var stored = aRecording().uploading().stored(CONTENT, NOW).orElseThrow();

        assertThat(stored.work().dueAt()).contains(NOW);
    }

    @Test
    void anUploadIsDueWhenItCountsAsAbandoned() {
        var uploading = Recording.uploading(aRecording().uploading().submission(), LATER);

        assertThat(uploading.work().dueAt()).contains(LATER);
    }

    @Test
    void aDiscardedUploadCannotBeCompletedEvenAfterTheLease() {
        var discarded = aRecording().uploading().uploadDiscarded(NOW, LEASE).orElseThrow();

        assertThat(discarded.stored(CONTENT, NOW.plus(LEASE))).isEmpty();
    }

    @Test
    void aDiscardedUploadIsNotAwaitedAgain() {
        var discarded = aRecording().uploading().uploadDiscarded(NOW, LEASE).orElseThrow();

        assertThat(discarded.uploadAwaited(LATER)).isEmpty();
    }

    @Test
    void aDiscardedUploadThatStillExistsIsDueWhenTheLeaseEnds() {
        var discarded = aRecording().uploading().uploadDiscarded(NOW, LEASE).orElseThrow();

        assertThat(discarded.work().dueAt()).contains(NOW.plus(LEASE));
    }

    @Test
    void eachTriedTranscriptionIsCounted() {
        var twice = aRecording()
                .transcribing()
                .transcriptionTried(LATER)
                .flatMap(once -> once.transcriptionTried(LATER))
                .orElseThrow();

        assertThat(twice.work().tries()).isEqualTo(2);
    }

    @Test
    void aTriedTranscriptionIsDueWhenItIsToBeChecked() {
        var tried = aRecording().transcribing().transcriptionTried(LATER).orElseThrow();

        assertThat(tried.work().dueAt()).contains(LATER);
    }

    @Test
    void theTriesOfAStepAreCountedFromZero() {
        var transcribed = aRecording()
                .transcribing()
                .transcriptionTried(LATER)
                .flatMap(tried -> tried.transcribed(ENGLISH, Optional.empty(), AudioFindings.NONE, NOW))
                .orElseThrow();

        assertThat(transcribed.work().tries()).isZero();
    }

    @Test
    void aKnownLengthIsNotForgotten() {
        var transcribed = aRecording()
                .transcribing()
                .progressed(Duration.ofSeconds(1), Optional.of(LENGTH), LATER)
                .flatMap(progressed -> progressed.transcribed(ENGLISH, Optional.empty(), AudioFindings.NONE, NOW))
                .orElseThrow();

        assertThat(transcribed.progress().length()).contains(LENGTH);
    }

    @Test
    void aTranscriptionSaysWhatItFoundOutAboutTheAudio() {
        assertThat(transcribedWith(CUT_OFF).progress().findings()).isEqualTo(CUT_OFF);
    }

    @Test
    void nothingIsSaidAboutTheAudioBeforeItIsTranscribed() {
        var progressed = aRecording()
                .transcribing()
                .progressed(Duration.ofSeconds(1), Optional.of(LENGTH), LATER)
                .orElseThrow();

        assertThat(progressed.progress().findings()).isEqualTo(AudioFindings.NONE);
    }

    @Test
    void whatWasFoundOutAboutTheAudioIsKeptWhenTheTranscriptIsMailed() {
        var mailed = transcribedWith(CUT_OFF).mailed(NOW).orElseThrow();

        assertThat(mailed.progress().findings()).isEqualTo(CUT_OFF);
        assertThat(mailed.mailedAgain(NOW).orElseThrow().progress().findings()).isEqualTo(CUT_OFF);
    }

    @Test
    void aTranscriptionThatStartsFromTheBeginningForgetsWhatWasFoundOut() {
        var known = new AudioProgress(
                Optional.of(CONTENT), Optional.of(LENGTH), LENGTH, Optional.of(ENGLISH), CUT_OFF, ListeningCopy.MADE);

        assertThat(known.restarted().findings()).isEqualTo(AudioFindings.NONE);
    }

    @Test
    void aTranscribedRecordingHasTheSpokenLanguage() {
        assertThat(aRecording().inLanguage("auto").transcribed().language()).isEqualTo(ENGLISH);
    }

    @Test
    void aRecordingHasTheChosenLanguageUntilItIsTranscribed() {
        assertThat(aRecording().inLanguage("de-DE").transcribing().language()).isEqualTo(new Language("de-DE"));
    }

    @Test
    void aClaimedDeliveryCannotBeClaimedDuringItsLease() {
        var claimed = aRecording().transcribed().deliveryClaimed(NOW, LEASE).orElseThrow();

        assertThat(claimed.deliveryClaimed(NOW.plus(LEASE).minusNanos(1), LEASE))
                .isEmpty();
    }

    @Test
    void aClaimedDeliveryIsFreeWhenItsLeaseEnds() {
        var claimed = aRecording().transcribed().deliveryClaimed(NOW, LEASE).orElseThrow();

        assertThat(claimed.deliveryClaimed(NOW.plus(LEASE), LEASE)).isPresent();
    }

    @Test
    void aPostponedDeliveryCanBeClaimedAgain() {
        var postponed = aRecording()
                .transcribed()
                .deliveryClaimed(NOW, LEASE)
                .flatMap(claimed -> claimed.postponed(LATER))
                .orElseThrow();

        assertThat(postponed.deliveryClaimed(NOW, LEASE)).isPresent();
    }

    @Test
    void aMailedTranscriptIsDelivered() {
        var mailed = aRecording().transcribed().mailed(NOW).orElseThrow();

        assertThat(mailed.status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void aMailedFailureStaysAFailure() {
        assertThat(STEPS.get("failed and mailed").status()).isEqualTo(Status.FAILED);
    }

    @Test
    void nothingIsLeftToDoForADeliveredRecording() {
        assertThat(aRecording().delivered().work().dueAt()).isEmpty();
    }

    @Test
    void nothingIsLeftToDoForASilentFailure() {
        var silent = aRecording()
                .transcribed()
                .mailFailed(Failure.said("No one to inform."))
                .orElseThrow();

        assertThat(silent.work().dueAt()).isEmpty();
    }

    @Test
    void aRetriedRecordingForgetsItsFailure() {
        var retried = aRecording().failed("It broke.").retried(NOW).orElseThrow();

        assertThat(retried.progress().failure()).isEmpty();
    }

    @Test
    void aRetryIsAnotherAttempt() {
        var retried = aRecording().failed("It broke.").retried(NOW).orElseThrow();

        assertThat(retried.work().attempt()).isEqualTo(2);
    }

    @Test
    void aRetryAfterTheTranscriptContinuesWithTheEmail() {
        var retried = aRecording()
                .transcribed()
                .mailFailed(Failure.said("The mail was refused."))
                .flatMap(failed -> failed.retried(NOW))
                .orElseThrow();

        assertThat(retried.awaitsMail()).isTrue();
    }

    @Test
    void aRetryBeforeTheTranscriptStartsWithTheTranscription() {
        var retried = aRecording().failed("It broke.").retried(NOW).orElseThrow();

        assertThat(retried.awaitsTranscript()).isTrue();
    }

    private static Recording transcribedWith(AudioFindings findings) {
        return aRecording()
                .transcribing()
                .transcribed(ENGLISH, Optional.of(LENGTH), findings, NOW)
                .orElseThrow();
    }

    @Test
    void aRecordingThatIsTranscribedAgainAwaitsATranscriptInItsNewLanguage() {
        var delivered = aRecording().finding(CUT_OFF).delivered();

        var again = delivered.transcribedAgain(new Language("fr"), NOW).orElseThrow();

        assertThat(again.awaitsFirstTry()).isTrue();
        assertThat(again.language()).isEqualTo(new Language("fr"));
        assertThat(again.progress().findings()).isEqualTo(AudioFindings.NONE);
        assertThat(again.progress().transcribed()).isZero();
        assertThat(again.isSameAttempt(delivered)).isFalse();
    }

    @Test
    void theTranscriptOfADeliveredRecordingOutlivesTheWishForAnother() {
        assertThat(aRecording().transcribing().hasTranscript()).isFalse();
        assertThat(aRecording().transcribed().hasTranscript()).isTrue();

        var again = aRecording().delivered().transcribedAgain(ENGLISH, NOW).orElseThrow();

        assertThat(again.hasTranscript()).isTrue();
        assertThat(again.failed(Failure.said("It broke."), LATER).orElseThrow().hasTranscript())
                .isTrue();
    }
}
