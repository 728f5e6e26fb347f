package audiototext.adapters.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.AudioFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileKindsTest {
    /** Phones offer videos only if they are asked for, and know no type for some recordings. */
    @Test
    void allAudioAndVideoIsOfferedIfEveryFormatIsRead() {
        var offered = offered(Set.of(AudioFormat.values()));

        assertThat(offered).contains("audio/*", "video/*");
        assertThat(offered)
                .containsAll(Arrays.stream(AudioFormat.values())
                        .flatMap(format -> format.extensions().stream())
                        .map("."::concat)
                        .toList());
    }

    @Test
    void onlyTheFormatsThatAreReadAreOffered() {
        var offered = offered(Set.of(AudioFormat.MP3, AudioFormat.QUICKTIME));

        assertThat(offered)
                .contains("audio/mpeg", "video/quicktime", ".mp3", ".mov", ".qta")
                .doesNotContain("audio/*", "video/*", "audio/x-caf", ".caf", ".wav")
                .doesNotHaveDuplicates();
    }

    @Test
    void theFormatsAreNamed() {
        assertThat(FileKinds.of(Set.of(AudioFormat.MP3, AudioFormat.QUICKTIME)).names())
                .isEqualTo("MP3, MOV");
    }

    private static List<String> offered(Set<AudioFormat> formats) {
        return List.of(FileKinds.of(formats).accept().split(","));
    }
}
