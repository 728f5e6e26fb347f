package audiototext.application;

import audiototext.domain.port.Letters;
import audiototext.domain.recording.Recording;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.Departure;
import audiototext.domain.user.Letter;
import audiototext.domain.user.User;
import java.util.List;

/** Letters that say just what they are about. */
final class PlainLetters implements Letters {
    @Override
    public Letter transcript(User owner, Recording recording, Transcript transcript) {
        var text = transcript.isSilent() ? "Nobody spoke." : transcript.text();
        return letter("transcript", owner, recording, text);
    }

    @Override
    public Letter failure(User owner, Recording recording) {
        return letter(
                "failure",
                owner,
                recording,
                recording.progress().failure().orElseThrow().toString());
    }

    @Override
    public Letter farewell(Departure departure) {
        return new Letter("farewell", departure.user().email(), "Farewell", "All is gone.", "All is gone.", List.of());
    }

    private static Letter letter(String kind, User owner, Recording recording, String text) {
        var id = kind + "-" + recording.id() + "-" + recording.work().attempt();
        return new Letter(id, owner.email(), recording.name().value(), text, text, List.of());
    }
}
