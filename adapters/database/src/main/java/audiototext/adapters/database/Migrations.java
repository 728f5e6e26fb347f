package audiototext.adapters.database;

/** What an application needs to know about the scripts under {@code db/} to start without running them. */
public final class Migrations {
    /** The newest script's version, as Flyway records it. Flyway does not run older scripts that are added later. */
    public static final String NEWEST = "2026.11.30.6";

    private Migrations() {}
}
