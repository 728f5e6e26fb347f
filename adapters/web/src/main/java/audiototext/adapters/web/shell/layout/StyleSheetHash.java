package audiototext.adapters.web.shell.layout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Adds to the configuration the hash by which the content security policy allows the style sheet in pages. */
public class StyleSheetHash implements ConfigSource {
    private static final String SETTING = "content-security-policy.style-hash";

    private final String hash = hash(StyleSheet.read());

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(SETTING);
    }

    @Override
    public String getValue(String setting) {
        return SETTING.equals(setting) ? hash : null;
    }

    @Override
    public String getName() {
        return "style sheet";
    }

    private static String hash(String sheet) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
