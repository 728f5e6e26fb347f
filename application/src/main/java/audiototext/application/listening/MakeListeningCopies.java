package audiototext.application.listening;

import audiototext.application.Transitions;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.ListeningCopies;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RetryPolicy;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Makes the copies for listening, one after the other, the latest transcribed recording first. Only the repository knows
 * what is left to do, so that nothing is lost with the process. For one thread.
 */
public final class MakeListeningCopies {
    private static final System.Logger LOG = System.getLogger(MakeListeningCopies.class.getName());
    private static final int BATCH = 100;

    private final Recordings recordings;
    private final AudioStorage storage;
    private final ListeningCopies copies;
    private final Transitions transitions;
    private final Troubles troubles;

    public MakeListeningCopies(
            Recordings recordings,
            AudioStorage storage,
            ListeningCopies copies,
            Transitions transitions,
            RetryPolicy policy) {
        this.recordings = recordings;
        this.storage = storage;
        this.copies = copies;
        this.transitions = transitions;
        this.troubles = new Troubles(policy);
    }

    /**
     * Decides about one recording, and makes its copy if it needs one. Trouble with it does not hold up the others: it is
     * tried again after a pause.
     *
     * @return false if there is nothing to do at the moment
     * @throws CancellationException if the application is being stopped
     * @throws IOException if the copy of a recording that was deleted meanwhile cannot be removed
     */
    public boolean makeNext() throws IOException {
        var next = next();
        if (next.isPresent()) {
            make(next.get());
        }
        return next.isPresent();
    }

    private Optional<Recording> next() {
        var last = Optional.<Recording>empty();
        while (true) {
            var page = recordings.awaitingCopy(last, BATCH);
            var ready = page.stream().filter(this::isReady).findFirst();
            if (ready.isPresent() || page.size() < BATCH) {
                return ready;
            }
            last = Optional.of(page.get(page.size() - 1));
        }
    }

    private boolean isReady(Recording recording) {
        return troubles.mayTry(recording.id(), transitions.now());
    }

    private void make(Recording recording) throws IOException {
        try {
            recordings.decideCopy(recording.id(), store(recording));
            recordings.find(recording.id()).ifPresent(copied -> transitions.announce(Step.COPIED, copied));
            troubles.forget(recording.id());
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            tryLater(recording, e);
        }
        discardIfDeleted(recording);
    }

    private ListeningCopy store(Recording recording) throws IOException {
        var made = copies.copyOf(recording.submission(), recording.progress().audio());
        if (made.isEmpty()) {
            return ListeningCopy.NOT_NEEDED;
        }
        try (var copy = made.get()) {
            storage.keepCopy(recording.submission().key(), copy);
        }
        return ListeningCopy.MADE;
    }

    private void tryLater(Recording recording, Exception cause) {
        var pause = troubles.met(recording.id(), transitions.now());
        if (recordings.find(recording.id()).isPresent()) {
            LOG.log(
                    Level.WARNING,
                    "recording " + recording.id() + ": no copy for listening could be made, trying again in " + pause,
                    cause);
        }
    }

    /** For when the owner deletes the recording while its copy is being made. */
    private void discardIfDeleted(Recording recording) throws IOException {
        if (recordings.find(recording.id()).isEmpty()) {
            troubles.forget(recording.id());
            storage.delete(recording.submission().key());
        }
    }
}
