package audiototext.bootstrap.embedded;

import jakarta.enterprise.context.ApplicationScoped;

/** Two people with accounts, registered only once in each application that tests start, because that is slow. */
@ApplicationScoped
public class Residents {
    private Person ann;
    private Person ben;

    public synchronized Person ann() {
        if (ann == null) {
            ann = Person.registered();
        }
        return ann;
    }

    /** A different person from {@link #ann}. */
    public synchronized Person ben() {
        if (ben == null) {
            ben = Person.registered();
        }
        return ben;
    }
}
