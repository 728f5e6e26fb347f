package audiototext.adapters.web.api;

import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.application.ManageRecordings;
import audiototext.domain.error.Refused;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.Recording;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a player plays of a recording: its audio, or the copy for listening.
 *
 * @param tag the HTTP entity tag, with its quotation marks
 */
record Sound(long bytes, String mediaType, String tag, Parts parts) {

    /** Opens a part; the caller closes it. */
    interface Parts {
        InputStream open(long from, long length) throws IOException;
    }

    /** @throws Refused {@code NOT_FOUND} if the audio is not complete */
    static Sound audio(ManageRecordings own, Recording recording) {
        var content = recording.progress().content().orElseThrow(() -> new Refused(WebRefusal.NO_AUDIO_YET));
        return new Sound(
                content.bytes(),
                recording.submission().key().format().mediaType(),
                '"' + content.sha256() + '"',
                (from, length) -> own.audio(recording, from, length));
    }

    /**
     * A copy never changes, so its size tells it from any other.
     *
     * @throws Refused {@code NOT_FOUND} if there is none
     */
    static Sound copy(ManageRecordings own, Recording recording) throws IOException {
        long bytes = own.copyBytes(recording).orElseThrow(() -> new Refused(WebRefusal.NO_LISTENING_COPY));
        return new Sound(
                bytes,
                ListeningCopy.MEDIA_TYPE,
                "\"copy-" + bytes + '"',
                (from, length) -> own.copy(recording, from, length));
    }
}
