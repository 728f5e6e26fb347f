package audiototext.lambdas.delivertranscript;

import audiototext.domain.recording.RecordingId;
import audiototext.lambdas.delivertranscript.Faults.Killed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Recordings to which things happen in any order. An event comes again if the function fails or dies while handling it,
 * as with the queue.
 */
final class Interleaving {
    private static final int ENOUGH = 60;

    final World world = new World();
    final List<RecordingId> ids = new ArrayList<>();
    int kills;

    private final Deque<Notification> queue = new ArrayDeque<>();

    enum Happening {
        SUBMIT,
        UPLOAD,
        DROP,
        NOTE,
        COMPLETE,
        FAIL_JOB,
        NOTIFY_TRANSCRIPT,
        NOTIFY_END,
        RECEIVE_FIRST,
        RECEIVE_LAST,
        SWEEP,
        FAIL_CALLS,
        KILL
    }

    record Step(Happening happening, int number) {}

    private record Notification(RecordingId id, boolean end) {}

    void happen(Step step) {
        int number = step.number();
        switch (step.happening()) {
            case SUBMIT -> add(() -> world.submitted());
            case UPLOAD -> add(() -> world.uploaded());
            case DROP -> add(() -> world.dropped("ada", "talk" + ids.size() + ".mp3"));
            case NOTE -> withOne(number, world::note);
            case COMPLETE -> withOne(number, id -> end(id, false));
            case FAIL_JOB -> withOne(number, id -> end(id, true));
            case NOTIFY_TRANSCRIPT -> withOne(number, id -> queue.add(new Notification(id, false)));
            case NOTIFY_END -> withOne(number, id -> queue.add(new Notification(id, true)));
            case RECEIVE_FIRST -> receive(queue.pollFirst());
            case RECEIVE_LAST -> receive(queue.pollLast());
            case SWEEP -> survive(() -> world.sweepAfter(Duration.ofSeconds(30L * number)));
            case FAIL_CALLS -> world.faults.failNext(1 + number % 4);
            case KILL -> world.faults.killAfter(number);
        }
    }

    /** From now on nothing fails: jobs end, the web application records uploads, the queue is emptied, time passes. */
    void end() {
        world.faults.none();
        ids.forEach(world::note);
        ids.forEach(id -> end(id, false));
        for (int i = 0; i < ENOUGH && !queue.isEmpty(); i++) {
            receive(queue.pollFirst());
        }
        for (int i = 0; i < ENOUGH; i++) {
            world.sweepAfter(Duration.ofMinutes(3));
        }
    }

    /** A job ends once, and its end is notified at least once, as is its transcript, if there is one. */
    private void end(RecordingId id, boolean failed) {
        if (!world.isRunning(id)) {
            return;
        }
        if (failed) {
            world.transcription.fail(id, "The audio is damaged.");
        } else {
            world.complete(id);
            queue.add(new Notification(id, false));
        }
        queue.add(new Notification(id, true));
    }

    private void receive(Notification notification) {
        if (notification != null && !survive(() -> handle(notification))) {
            queue.add(notification);
        }
    }

    private void handle(Notification notification) throws IOException {
        if (notification.end()) {
            world.jobEnded(notification.id());
        } else {
            world.transcriptStored(notification.id());
        }
    }

    private boolean survive(Doing doing) {
        try {
            doing.run();
            return true;
        } catch (Killed e) {
            kills++;
            world.faults.none();
            return false;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private void add(Adding adding) {
        try {
            ids.add(adding.add());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void withOne(int number, Consumer<RecordingId> act) {
        if (!ids.isEmpty()) {
            act.accept(ids.get(number % ids.size()));
        }
    }

    private interface Doing {
        void run() throws IOException;
    }

    private interface Adding {
        RecordingId add() throws IOException;
    }
}
