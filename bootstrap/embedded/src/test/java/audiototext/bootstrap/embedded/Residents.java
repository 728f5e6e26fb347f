package audiototext.bootstrap.embedded;

import jakarta.enterprise.context.ApplicationScoped;

/** Two people with accounts, registered once for each application that tests start, because that takes a while. */
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

    /** Another one than {@link #ann}. */
    public synchronized Person ben() {
        if (ben == null) {
            ben = Person.registered();
        }
        return ben;
    }
}
