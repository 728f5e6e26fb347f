package audiototext.bootstrap.embedded.browser;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** A spoken sentence; README.md beside the clip names its source. */
final class Clip {
    private Clip() {}

    /** The clip as plain PCM, the only format that a browser's fake microphone accepts. */
    static Path wav(Path folder) throws IOException, UnsupportedAudioFileException {
        var target = Files.createDirectories(folder).resolve("speech.wav");
        var pcm = new AudioFormat(8000, 16, 1, true, false);
        try (var resource = Clip.class.getResourceAsStream("/speech/sentence.wav");
                var clip = AudioSystem.getAudioInputStream(new BufferedInputStream(resource));
                var plain = AudioSystem.getAudioInputStream(pcm, clip)) {
            AudioSystem.write(plain, AudioFileFormat.Type.WAVE, target.toFile());
        }
        return target;
    }
}
