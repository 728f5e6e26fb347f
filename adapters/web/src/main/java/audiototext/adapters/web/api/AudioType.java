package audiototext.adapters.web.api;

import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.domain.error.Refused;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Set;

/** The media types under which audio is taken. What it really is, its first bytes tell. */
final class AudioType {
    /** Containers that browsers and systems name after the pictures that they could hold. */
    private static final Set<String> CONTAINERS = Set.of("video/webm", "video/mp4", "video/ogg", "application/ogg");

    private AudioType() {}

    /** @throws Refused when the declared type is not audio, or missing */
    static void check(MediaType declared) {
        if (declared == null || !isAudio(declared)) {
            throw new Refused(WebRefusal.UNDECLARED_AUDIO);
        }
    }

    private static boolean isAudio(MediaType declared) {
        return declared.getType().equalsIgnoreCase("audio")
                || CONTAINERS.contains((declared.getType() + "/" + declared.getSubtype()).toLowerCase(Locale.ROOT));
    }
}
