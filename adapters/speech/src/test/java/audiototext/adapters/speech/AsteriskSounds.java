package audiototext.adapters.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Human speech with transcripts, if Debian's packages asterisk-core-sounds-en and asterisk-core-sounds-en-g722 are
 * installed (voice: Allison Smith; CC BY-SA 3.0), or those of another language. The system property {@code
 * asterisk.share} tells where they are unpacked if they are not installed.
 */
final class AsteriskSounds {
    private static final Path SHARE = Path.of(System.getProperty("asterisk.share", "/usr/share"));

    private AsteriskSounds() {}

    static boolean areInstalled() {
        return areInstalled("en");
    }

    static boolean areInstalled(String language) {
        return Files.isReadable(transcripts(language));
    }

    /** All installed English clips with speech in them, in the order of their names. */
    static List<Clip> clips() throws IOException {
        return clips("en");
    }

    static List<Clip> clips(String language) throws IOException {
        var folder = folder(language);
        var clips = new ArrayList<Clip>();
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(transcripts(language))), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                int colon = line.indexOf(": ");
                if (!line.startsWith(";") && colon > 0) {
                    var file = folder.resolve(line.substring(0, colon) + ".g722");
                    var said = line.substring(colon + 2);
                    // Text in brackets describes sounds and tones.
                    if (Files.exists(file) && !said.contains("[") && !said.contains("(")) {
                        clips.add(new Clip(file, said));
                    }
                }
            }
        }
        return clips;
    }

    private static Path transcripts(String language) {
        return SHARE.resolve("doc/asterisk-core-sounds-" + language + "/core-sounds-" + language + ".txt.gz");
    }

    /** Its name goes on with the country and the voice. */
    private static Path folder(String language) throws IOException {
        try (var folders = Files.newDirectoryStream(SHARE.resolve("asterisk/sounds"), language + "_*")) {
            return folders.iterator().next();
        }
    }

    /** @param file G.722 without a container */
    record Clip(Path file, String said) {
        int words() {
            return WordErrorRate.words(said).size();
        }

        Path asWav(Path folder) throws IOException {
            var wav = folder.resolve(file.getFileName() + ".wav");
            var content = Files.readAllBytes(file);
            try (var stream = Files.newOutputStream(wav)) {
                stream.write(WavHeader.g722(content.length));
                stream.write(content);
            }
            return wav;
        }
    }
}
