package audiototext.adapters.web.shell.security;

/** A path on this site, to go on to; anything that could lead elsewhere is not taken. */
public final class OwnPath {
    private OwnPath() {}

    /** @return the other one where {@code next} is no such path */
    public static String or(String next, String other) {
        boolean isPath = next.matches("/(?!/)[A-Za-z0-9/?&=%._~-]*");
        boolean isWellEncoded = !next.matches(".*%(?![0-9A-Fa-f]{2}).*");
        return isPath && isWellEncoded ? next : other;
    }
}
