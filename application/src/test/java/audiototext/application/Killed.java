package audiototext.application;

/** The process ended here and now: no use case catches it. */
final class Killed extends Error {
    private static final long serialVersionUID = 1;

    Killed() {
        super("killed");
    }
}
