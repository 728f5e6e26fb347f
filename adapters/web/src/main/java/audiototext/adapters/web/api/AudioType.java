package audiototext.adapters.web.api;

import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.recording.AudioFormat;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The media types that audio may be declared as. Browsers and operating systems do not agree on them, and know none for
 * some files, so the first bytes decide what it really is. A request that clearly sends something else is refused before
 * its body arrives.
 */
final class AudioType {
    private static final Set<String> TOP_LEVEL = Set.of("audio", "video");

    private static final Set<String> OTHERS = Arrays.stream(AudioFormat.values())
            .flatMap(format -> format.mediaTypes().stream())
            .collect(Collectors.toUnmodifiableSet());

    private AudioType() {}

    /**
     * @param declared null if it is missing
     * @throws Refused {@code UNSUPPORTED_TYPE} if it is neither audio nor video nor unknown
     */
    static void check(MediaType declared) {
        if (declared != null && !isTaken(declared)) {
            throw new Refused(WebRefusal.UNDECLARED_AUDIO);
        }
    }

    private static boolean isTaken(MediaType declared) {
        var type = (declared.getType() + "/" + declared.getSubtype()).toLowerCase(Locale.ROOT);
        return TOP_LEVEL.contains(declared.getType().toLowerCase(Locale.ROOT))
                || OTHERS.contains(type)
                || type.equals(MediaType.APPLICATION_OCTET_STREAM);
    }
}
