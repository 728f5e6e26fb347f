package audiototext.application;

/** The process has ended at this point: no use case catches this. */
final class Killed extends Error {
    private static final long serialVersionUID = 1;

    Killed() {
        super("killed");
    }
}
