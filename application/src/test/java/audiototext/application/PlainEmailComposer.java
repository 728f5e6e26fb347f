package audiototext.application;

import audiototext.domain.port.EmailComposer;
import audiototext.domain.recording.Recording;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.Email;
import audiototext.domain.user.User;
import java.util.List;

/** Emails that contain only what they are about. */
final class PlainEmailComposer implements EmailComposer {
    @Override
    public Email transcript(User owner, Recording recording, Transcript transcript) {
        var text = transcript.isSilent() ? "No one spoke." : transcript.text();
        return email("transcript", owner, recording, text);
    }

    @Override
    public Email failure(User owner, Recording recording) {
        return email(
                "failure",
                owner,
                recording,
                recording.progress().failure().orElseThrow().toString());
    }

    @Override
    public Email accountDeleted(AccountDeletion deletion) {
        return new Email(
                "account-deleted", deletion.user().email(), "Deleted", "All is deleted.", "All is deleted.", List.of());
    }

    private static Email email(String kind, User owner, Recording recording, String text) {
        var id = kind + "-" + recording.id() + "-" + recording.work().attempt();
        return new Email(id, owner.email(), recording.name().value(), text, text, List.of());
    }
}
