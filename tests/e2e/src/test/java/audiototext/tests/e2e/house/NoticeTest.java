package audiototext.tests.e2e.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the versions in NOTICE: they are those that the build takes. */
class NoticeTest {

    @Test
    void noticeNamesTheVersionsThatTheBuildTakes() throws IOException {
        var notice = read("NOTICE");
        var speech = read("adapters/speech/pom.xml");
        var documents = read("adapters/documents/pom.xml");
        var ffmpeg = property("ffmpeg", read("pom.xml"));
        assertThat(notice)
                .contains("FFmpeg " + ffmpeg.replaceFirst("-.*", "") + ",")
                .contains("JavaCPP Presets " + ffmpeg.replaceFirst(".*-", "") + "\n")
                .contains("harfbuzzjs " + property("harfbuzz", documents) + ".")
                .contains("Chicory " + property("chicory", documents) + ",")
                .contains("noto-sans-devanagari " + property("devanagari", documents) + ",")
                .contains("noto-sans-thai " + property("thai", documents) + " and")
                .contains("fonts-sc, -jp and -kr " + property("cjk", documents) + ".")
                .contains("revision\n  " + property("revision", "whisper", speech) + ")")
                .contains("ONNX Runtime " + property("onnxruntime", speech) + ",")
                .contains("H2 Database " + property("h2", read("pom.xml")).replaceFirst("\\.\\d+$", "") + "\n");
    }

    private static String property(String library, String pom) {
        return property("version", library, pom);
    }

    private static String property(String kind, String library, String pom) {
        var version =
                Pattern.compile("<" + library + "\\." + kind + ">([^<]+)<").matcher(pom);
        assertThat(version.find()).as(library).isTrue();
        return version.group(1);
    }

    private static String read(String file) throws IOException {
        return Files.readString(SourceTree.ROOT.resolve(file));
    }
}
