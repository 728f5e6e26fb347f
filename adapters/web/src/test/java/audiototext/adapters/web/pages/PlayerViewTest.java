package audiototext.adapters.web.pages;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlayerViewTest {
    private final Recording memo =
            aRecording().named("Minutes: May.amr").inFormat(AudioFormat.AMR).delivered();

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN", "NOT_NEEDED"})
    void withoutACopyTheOriginalPlays(ListeningCopy copy) {
        assertThat(PlayerView.of(memo.copied(copy)).source()).isEqualTo("/api/recordings/" + memo.id() + "/audio");
    }

    @Test
    void theCopyPlaysIfThereIsOne() {
        var player = PlayerView.of(memo.copied(ListeningCopy.MADE));

        assertThat(player.source()).isEqualTo("/api/recordings/" + memo.id() + "/listening-copy");
        assertThat(player.original()).isEqualTo("/api/recordings/" + memo.id() + "/audio");
    }

    @Test
    void theOriginalIsSavedUnderTheRecordingsNameAndItsOwnEnding() {
        assertThat(PlayerView.of(memo).file()).isEqualTo("Minutes_ May.amr");
    }
}
