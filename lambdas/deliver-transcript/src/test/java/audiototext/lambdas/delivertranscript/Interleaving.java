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
 * Recordings to which things happen in any order. An event that the function fails at, or dies at, comes again, as the
 * queue has it.
 */
final class Interleaving {
    private static final int ENOUGH = 60;

    final World world = new World();
    final List<RecordingId> ids = new ArrayList<>();
    int kills;

    private final Deque<Told> queue = new ArrayDeque<>();

    enum Happening {
        SUBMIT,
        UPLOAD,
        LAY_IN,
        NOTE,
        COMPLETE,
        FAIL_JOB,
        TELL_TRANSCRIPT,
        TELL_END,
        RECEIVE_FIRST,
        RECEIVE_LAST,
        SWEEP,
        FAIL_CALLS,
        KILL
    }

    record Step(Happening happening, int number) {}

    private record Told(RecordingId id, boolean end) {}

    void happen(Step step) {
        int number = step.number();
        switch (step.happening()) {
            case SUBMIT -> add(() -> world.submitted());
            case UPLOAD -> add(() -> world.uploaded());
            case LAY_IN -> add(() -> world.laid("ada", "talk" + ids.size() + ".mp3"));
            case NOTE -> withOne(number, world::note);
            case COMPLETE -> withOne(number, id -> end(id, false));
            case FAIL_JOB -> withOne(number, id -> end(id, true));
            case TELL_TRANSCRIPT -> withOne(number, id -> queue.add(new Told(id, false)));
            case TELL_END -> withOne(number, id -> queue.add(new Told(id, true)));
            case RECEIVE_FIRST -> receive(queue.pollFirst());
            case RECEIVE_LAST -> receive(queue.pollLast());
            case SWEEP -> survive(() -> world.sweepAfter(Duration.ofSeconds(30L * number)));
            case FAIL_CALLS -> world.faults.failNext(1 + number % 4);
            case KILL -> world.faults.killAfter(number);
        }
    }

    /** From now on nothing fails any more: jobs end, the web application notes, the queue is emptied, time goes by. */
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

    /** A job ends once, and its end is told once at least; as is its transcript, if there is one. */
    private void end(RecordingId id, boolean failed) {
        if (!world.isRunning(id)) {
            return;
        }
        if (failed) {
            world.transcription.fail(id, "The audio is damaged.");
        } else {
            world.complete(id);
            queue.add(new Told(id, false));
        }
        queue.add(new Told(id, true));
    }

    private void receive(Told told) {
        if (told != null && !survive(() -> handle(told))) {
            queue.add(told);
        }
    }

    private void handle(Told told) throws IOException {
        if (told.end()) {
            world.jobEnded(told.id());
        } else {
            world.transcriptStored(told.id());
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
