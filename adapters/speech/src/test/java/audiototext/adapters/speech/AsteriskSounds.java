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
 * installed (voice: Allison Smith; CC BY-SA 3.0).
 */
final class AsteriskSounds {
    private static final Path FOLDER = Path.of("/usr/share/asterisk/sounds/en");
    private static final Path TRANSCRIPTS = Path.of("/usr/share/doc/asterisk-core-sounds-en/core-sounds-en.txt.gz");

    private AsteriskSounds() {}

    static boolean areInstalled() {
        return Files.isDirectory(FOLDER) && Files.isReadable(TRANSCRIPTS);
    }

    /** All installed clips with speech in them, in the order of their names. */
    static List<Clip> clips() throws IOException {
        var clips = new ArrayList<Clip>();
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(TRANSCRIPTS)), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                int colon = line.indexOf(": ");
                if (!line.startsWith(";") && colon > 0) {
                    var file = FOLDER.resolve(line.substring(0, colon) + ".g722");
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
