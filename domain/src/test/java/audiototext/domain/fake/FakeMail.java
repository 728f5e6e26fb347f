package audiototext.domain.fake;

import audiototext.domain.port.Mail;
import audiototext.domain.user.Email;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects emails, each id once. Can be made to fail. */
public final class FakeMail implements Mail {
    private final Map<String, Email> emails = new LinkedHashMap<>();
    private State state = State.WORKS;
    private int failures;

    @Override
    public synchronized void send(Email email) throws IOException {
        switch (state) {
            case WORKS -> accept(email);
            case OUT_OF_ORDER -> throw new IOException("the mail system is out of order");
            case REFUSES -> throw new MailRefused("the mail system refuses this email", null);
        }
    }

    private void accept(Email email) throws IOException {
        if (failures > 0) {
            failures--;
            throw new IOException("the mail system is busy");
        }
        emails.putIfAbsent(email.id(), email);
    }

    /** The emails that were taken, in the order in which they were sent. */
    public synchronized List<Email> emails() {
        return List.copyOf(emails.values());
    }

    /** The email that was taken last. */
    public synchronized Email last() {
        return emails.values().stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no email was sent"));
    }

    /** From now on every email fails temporarily, until {@link #works()}. */
    public synchronized FakeMail outOfOrder() {
        state = State.OUT_OF_ORDER;
        return this;
    }

    /** From now on every email is refused permanently, until {@link #works()}. */
    public synchronized FakeMail refuses() {
        state = State.REFUSES;
        return this;
    }

    /** The given number of emails fail temporarily; later ones are taken. */
    public synchronized FakeMail failsTimes(int times) {
        failures = times;
        return works();
    }

    /** From now on every email is taken. */
    public synchronized FakeMail works() {
        state = State.WORKS;
        return this;
    }

    private enum State {
        WORKS,
        OUT_OF_ORDER,
        REFUSES
    }
}
