package audiototext.adapters.database;

/** What an application has to know of the scripts under {@code db/} to start without running them. */
public final class Migrations {
    /** The newest script's version, as Flyway writes it down. Older ones come first, and are not taken in later. */
    public static final String NEWEST = "2026.11.24.11";

    private Migrations() {}
}
