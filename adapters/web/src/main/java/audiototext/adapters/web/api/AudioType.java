package audiototext.adapters.web.api;

import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.domain.error.Refused;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Set;

/** The media types that audio may be declared as. Its first bytes decide what it really is. */
final class AudioType {
    /** Containers that can hold video too. Browsers and operating systems declare them so even without video. */
    private static final Set<String> CONTAINERS = Set.of("video/webm", "video/mp4", "video/ogg", "application/ogg");

    private AudioType() {}

    /** @throws Refused {@code UNSUPPORTED_TYPE} if the declared type is not audio, or is missing */
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
