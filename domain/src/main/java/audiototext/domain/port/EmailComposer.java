package audiototext.domain.port;

import audiototext.domain.recording.Recording;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.Email;
import audiototext.domain.user.User;

/** Port: writes the mails that a recording, or its owner's leaving, leads to, in the language that the owner reads. */
public interface EmailComposer {

    /** The transcript: whole, with a link to its page, and as {@code .txt} and {@code .srt}. Says so if nobody spoke. */
    Email transcript(User owner, Recording recording, Transcript transcript);

    /** What went wrong, in words, and a link to try again. */
    Email failure(User owner, Recording recording);

    /** The receipt of somebody whose account and recordings are gone. */
    Email accountDeleted(AccountDeletion deletion);
}
