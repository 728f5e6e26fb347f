package audiototext.domain.port;

import audiototext.domain.recording.Recording;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.Email;
import audiototext.domain.user.User;

/** Port: composes the emails about recordings and deleted accounts, in the language that the owner reads. */
public interface EmailComposer {

    /**
     * The whole transcript, with a link to its page, and {@code .txt} and {@code .srt} files attached. The email says so
     * if no one spoke.
     */
    Email transcript(User owner, Recording recording, Transcript transcript);

    /**
     * What went wrong, in plain words, with a link to try again. If that cannot help, with one to choose another file,
     * and one to the recording, to delete it.
     */
    Email failure(User owner, Recording recording);

    /** The receipt that the account and its recordings are deleted. */
    Email accountDeleted(AccountDeletion deletion);
}
