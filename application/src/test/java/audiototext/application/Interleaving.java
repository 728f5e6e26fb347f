package audiototext.application;

import static audiototext.application.World.AUDIO;

import audiototext.domain.error.Refused;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Recordings to which things happen in any order, in a world without failures in the end. */
final class Interleaving {
    private static final int ENOUGH_SWEEPS = 200;
    private static final List<String> CALLS =
            List.of("send", "keepText", "text", "outcome", "start", "forget", "store", "delete", "replace", "find");

    final World world;
    final List<RecordingId> accepted = new ArrayList<>();

    /** Also those whose client got no answer: their audio may be stored, and their jobs take up room until they end. */
    private final List<RecordingId> submitted = new ArrayList<>();

    Interleaving(World world) {
        this.world = world;
        world.transcription.roomFor(2);
    }

    /** The kinds of events. */
    enum Event {
        SUBMIT,
        DELIVER,
        LOOK,
        RETRY,
        SWEEP,
        MOVE_CLOCK,
        FINISH_JOB,
        BREAK_JOB,
        KILL,
        FAIL_ONCE,
        FAIL_OFTEN,
        INTERLEAVE
    }

    /** An event. The number selects the recording, if the event is about one. */
    record Happening(Event event, int number) {}

    void happen(Happening happening) {
        int number = happening.number();
        switch (happening.event()) {
            case SUBMIT -> survive(this::submit);
            case DELIVER -> withOne(number, id -> world.deliver.deliver(id));
            case LOOK -> withOne(number, id -> world.watch.look(id));
            case RETRY -> withOne(number, id -> world.own.retry(world.ada.subject(), id));
            case SWEEP -> survive(world.sweep::sweep);
            case MOVE_CLOCK -> world.clock.advance(Duration.ofSeconds(10L * number));
            case FINISH_JOB -> withOne(number, id -> finish(id, false));
            case BREAK_JOB -> withOne(number, id -> finish(id, true));
            case KILL -> world.calls.killAfter(number);
            case FAIL_ONCE -> world.calls.failing(call(number), 1);
            case FAIL_OFTEN -> world.calls.failing(call(number), 3);
            case INTERLEAVE -> world.calls.before(call(number), () -> withOne(number, id -> world.deliver.deliver(id)));
        }
    }

    /** From now on nothing fails, and the clock advances. */
    void end() {
        world.calls.forgetPlans();
        for (int i = 0; i < ENOUGH_SWEEPS; i++) {
            world.sweepAfter(Duration.ofMinutes(1));
            submitted.forEach(id -> finish(id, false));
        }
    }

    List<Recording> ends() {
        return accepted.stream().map(world::recording).toList();
    }

    private void submit() throws IOException {
        var id = RecordingId.random();
        submitted.add(id);
        world.submit(id, AUDIO);
        accepted.add(id);
    }

    private void finish(RecordingId id, boolean audioIsDamaged) {
        if (world.isRunning(id)) {
            world.finish(id, audioIsDamaged);
        }
    }

    private static String call(int number) {
        return CALLS.get(number % CALLS.size());
    }

    private interface Act {
        void on(RecordingId id) throws Exception;
    }

    private void withOne(int number, Act act) {
        if (!accepted.isEmpty()) {
            survive(() -> act.on(accepted.get(number % accepted.size())));
        }
    }

    /** The caller gets an error. If the process was killed, what the transcriber had in memory is lost. */
    private void survive(Calls.Action action) {
        try {
            action.run();
        } catch (Killed e) {
            world.transcription.loseAll();
        } catch (Refused | IOException | UncheckedIOException e) {
            // The caller gets the error and may try again.
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
