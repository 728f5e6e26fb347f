package audiototext.domain.port;

import audiototext.domain.recording.Recording;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.Departure;
import audiototext.domain.user.Letter;
import audiototext.domain.user.User;

/** Port: writes the mails that a recording, or its owner's leaving, leads to, in the language that the owner reads. */
public interface Letters {

    /** The transcript: whole, with a link to its page, and as {@code .txt} and {@code .srt}. Says so if nobody spoke. */
    Letter transcript(User owner, Recording recording, Transcript transcript);

    /** What went wrong, in words, and a link to try again. */
    Letter failure(User owner, Recording recording);

    /** The receipt of somebody whose account and recordings are gone. */
    Letter farewell(Departure departure);
}
