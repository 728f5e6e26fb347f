package audiototext.application;

import static audiototext.application.World.MINUTE;
import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import audiototext.domain.error.Refused;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Captions;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.Word;
import audiototext.domain.user.Email;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectTranscriptTest {
    private final World world = new World();
    private RecordingId id;

    @BeforeEach
    void deliver() throws IOException {
        id = world.completed();
        world.deliver.deliver(id);
    }

    @Test
    void aCorrectedTextHasTheTimesOfTheWordsItReplaces() throws IOException {
        correct("Hallo.", OptionalLong.of(0));

        assertThat(world.own.transcript(world.ada.subject(), id).words())
                .containsExactly(new Word("Hallo.", 0.5, 1, 1));
    }

    @Test
    void aTextForSilenceIsSpreadOverTheRecordingOnThePageAndInTheMail() throws IOException {
        id = world.started();
        world.transcription.complete(id, new Transcript(id, new Language("en"), "", List.of()), World.LENGTH);
        world.deliver.deliver(id);

        correct("Only a sigh. Another one.", OptionalLong.of(0));

        var read = world.correct.read(world.ada.subject(), id).transcript();
        assertThat(Captions.srt(read)).contains("00:00:00,000 --> 00:00:01,000", "00:00:03,500 --> ");
        assertThat(world.own.transcript(world.ada.subject(), id)).isEqualTo(read);
    }

    @Test
    void theOriginalIsKept() throws IOException {
        correct("Hallo.", OptionalLong.of(0));

        assertThat(world.correct.read(world.ada.subject(), id).original()).isEqualTo(World.transcript(id));
    }

    @Test
    void theOriginalCanBeRestored() throws IOException {
        long version = correct("Hallo.", OptionalLong.of(0));

        world.correct.revert(world.ada.subject(), id, OptionalLong.of(version));

        assertThat(world.own.transcript(world.ada.subject(), id)).isEqualTo(World.transcript(id));
        assertThat(world.correct.read(world.ada.subject(), id).revision().corrected())
                .isFalse();
    }

    @Test
    void ofTwoCorrectionsOfTheSameTextTheSecondIsRefused() throws IOException {
        correct("Hallo.", OptionalLong.of(0));

        assertThatThrownBy(() -> correct("Hullo.", OptionalLong.of(0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CHANGED_MEANWHILE")
                .extracting(e -> ((Refused) e).reason())
                .isEqualTo(Refused.Reason.OUTDATED);
        assertThat(world.own.transcript(world.ada.subject(), id).text()).isEqualTo("Hallo.");
    }

    @Test
    void eachChangeIsTheNextVersion() throws IOException {
        assertThat(correct("Hallo.", OptionalLong.of(0))).isEqualTo(1);
        assertThat(correct("Hullo.", OptionalLong.of(1))).isEqualTo(2);
        assertThat(revert(OptionalLong.of(2))).isEqualTo(3);
        assertThat(world.correct.read(world.ada.subject(), id).revision().version())
                .isEqualTo(3);
    }

    @Test
    void withoutAVersionTheCurrentTextIsReplaced() throws IOException {
        correct("Hallo.", OptionalLong.of(0));

        correct("Hullo.", OptionalLong.empty());

        assertThat(world.correct.read(world.ada.subject(), id).transcript().text())
                .isEqualTo("Hullo.");
    }

    @Test
    void anOutdatedRestorationIsRefused() throws IOException {
        correct("Hallo.", OptionalLong.of(0));

        assertThatThrownBy(() -> revert(OptionalLong.of(0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CHANGED_MEANWHILE");
        assertThat(world.own.transcript(world.ada.subject(), id).text()).isEqualTo("Hallo.");
    }

    @Test
    void aCorrectionThatAnotherOneOvertakesIsRefused() {
        world.calls.before("saveRevision", () -> correct("Hallo.", OptionalLong.of(0)));

        assertThatThrownBy(() -> correct("Hullo.", OptionalLong.of(0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CHANGED_MEANWHILE");
    }

    /** As before the service kept the texts of transcripts. */
    @Test
    void aTranscriptWhoseTextWasNotKeptCanBeCorrected() throws IOException {
        var old = aRecording().ownedBy(world.ada).delivered();
        world.recordings.add(old);
        world.storage.keepText(old.submission().key(), World.transcript(old.id()));

        assertThat(world.correct.correct(world.ada.subject(), old.id(), "Hallo.", OptionalLong.of(0)))
                .isEqualTo(1);

        assertThat(world.own.transcript(world.ada.subject(), old.id()).text()).isEqualTo("Hallo.");
    }

    @Test
    void anotherUserCannotCorrectIt() {
        assertThatThrownBy(() -> world.correct.correct(aUser().build().subject(), id, "Ha!", OptionalLong.empty()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("NO_SUCH_RECORDING");
    }

    @Test
    void theCorrectedTextIsMailed() throws IOException {
        correct("Hallo.", OptionalLong.of(0));

        mail();
        world.sweepAfter(MINUTE);

        assertThat(world.mail.emails())
                .extracting(Email::text)
                .last()
                .asString()
                .contains("Hallo.");
    }

    @Test
    void theSameEmailRequestedTwiceIsSentOnce() {
        var knownDelivery = world.recording(id).progress().deliveredAt();
        mail();
        world.sweepAfter(MINUTE);

        world.correct.mail(world.ada.subject(), id, knownDelivery);
        world.sweepAfter(MINUTE);

        assertThat(world.mail.emails()).hasSize(2);
    }

    @Test
    void eachDeliveryIsADifferentEmail() {
        mail();
        world.sweepAfter(MINUTE);

        assertThat(List.copyOf(world.emailIds())).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void aTranscriptThatHasNotBeenMailedIsNotMailedAgain() throws IOException {
        var fresh = world.started();

        assertThatThrownBy(() -> world.correct.mail(world.ada.subject(), fresh, Optional.empty()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("NOT_MAILED_YET");
    }

    @Test
    void whoKnowsOfNoDeliveryGetsTheEmailAgain() {
        var again = world.correct.mail(world.ada.subject(), id, Optional.empty());

        assertThat(again.awaitsMail()).isTrue();
        assertThat(again).isEqualTo(world.recording(id));
        assertThat(world.steps).endsWith(Step.RETRIED);
    }

    @Test
    void aDeliveryThatTheUserDoesNotKnowOfIsEnough() {
        var before = world.recording(id);
        var earlier = before.progress().deliveredAt().orElseThrow().minusNanos(1000);

        assertThat(world.correct.mail(world.ada.subject(), id, Optional.of(earlier)))
                .isEqualTo(before);

        assertThat(world.recording(id)).isEqualTo(before);
    }

    @Test
    void anEmailThatIsAlreadyToBeSentAgainIsNotAnotherAttempt() {
        mail();
        var waiting = world.recording(id);

        var again = world.correct.mail(world.ada.subject(), id, Optional.empty());

        assertThat(again).isEqualTo(waiting);
        assertThat(world.recording(id)).isEqualTo(waiting);
    }

    private long revert(OptionalLong version) throws IOException {
        return world.correct.revert(world.ada.subject(), id, version);
    }

    private long correct(String text, OptionalLong version) throws IOException {
        return world.correct.correct(world.ada.subject(), id, text, version);
    }

    private void mail() {
        world.correct.mail(
                world.ada.subject(), id, world.recording(id).progress().deliveredAt());
    }
}
