package audiototext.adapters.web.shell.security;

/** Accepts a path on this site as the target of a redirect, and nothing that could lead to another site. */
public final class OwnPath {
    private OwnPath() {}

    /**
     * @param next a path with its query, as a request named it
     * @return {@code next}, or {@code other} if {@code next} is no such path
     */
    public static String or(String next, String other) {
        boolean isPath = next.matches("/(?!/)[A-Za-z0-9/?&=%._~-]*");
        boolean isWellEncoded = !next.matches(".*%(?![0-9A-Fa-f]{2}).*");
        return isPath && isWellEncoded ? next : other;
    }
}
