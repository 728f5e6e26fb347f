package audiototext.adapters.web.pages;

import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.FileName;
import audiototext.domain.recording.Recording;

/**
 * What the player of a recording's page plays.
 *
 * @param source the address of the audio, or of the copy for listening if there is one
 * @param original the address of the audio as it was submitted
 * @param file the name under which the original is saved
 */
public record PlayerView(String source, String original, String file) {

    static PlayerView of(Recording recording) {
        var recordingPath = "/api/recordings/" + recording.id();
        var original = recordingPath + "/audio";
        boolean copied = recording.progress().copy() == ListeningCopy.MADE;
        var file = FileName.of(recording.name()) + "."
                + recording.submission().key().format().extension();
        return new PlayerView(copied ? recordingPath + "/listening-copy" : original, original, file);
    }
}
