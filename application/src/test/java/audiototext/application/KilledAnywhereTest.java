package audiototext.application;

import static audiototext.application.World.AUDIO;
import static audiototext.application.World.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import org.junit.jupiter.api.Test;

/**
 * The process is killed at every moment of a recording's life: before and after each call of a port. What the transcriber
 * had in memory is lost then, and the client repeats requests that got no answer.
 */
class KilledAnywhereTest {

    @Test
    void aRecordingIsDeliveredWithOneMailWhereverTheProcessIsKilled() throws Exception {
        boolean killed = true;
        for (int moment = 0; killed; moment++) {
            var way = new Way();
            killed = way.isKilled(moment, way::go);
            way.go();

            assertThat(way.status()).as("killed at moment %d", moment).isEqualTo(Status.DELIVERED);
            assertThat(way.world.emailIds()).containsExactly("transcript-" + way.id + "-1");
            assertThat(way.world.copyBytes(way.id)).isPresent();
        }
    }

    @Test
    void aFailureIsMailedOnceWhereverTheProcessIsKilled() throws Exception {
        boolean killed = true;
        for (int moment = 0; killed; moment++) {
            var way = new Way();
            way.audioIsDamaged = true;
            killed = way.isKilled(moment, way::go);
            way.go();

            assertThat(way.status()).as("killed at moment %d", moment).isEqualTo(Status.FAILED);
            assertThat(way.world.emailIds()).containsExactly("failure-" + way.id + "-1");
        }
    }

    @Test
    void aRetriedRecordingIsDeliveredWhereverTheProcessIsKilled() throws Exception {
        boolean killed = true;
        for (int moment = 0; killed; moment++) {
            var way = new Way();
            way.audioIsDamaged = true;
            way.go();
            way.audioIsDamaged = false;
            killed = way.isKilled(moment, way::retry);
            way.retry();

            assertThat(way.status()).as("killed at moment %d", moment).isEqualTo(Status.DELIVERED);
            assertThat(way.world.emailIds()).endsWith("transcript-" + way.id + "-2");
        }
    }

    @Test
    void aRecordingIsTranscribedAgainWhereverTheProcessIsKilled() throws Exception {
        boolean killed = true;
        for (int moment = 0; killed; moment++) {
            var way = new Way();
            way.go();
            killed = way.isKilled(moment, way::again);
            way.again();

            assertThat(way.status()).as("killed at moment %d", moment).isEqualTo(Status.DELIVERED);
            assertThat(way.world.emailIds())
                    .containsExactly("transcript-" + way.id + "-1", "transcript-" + way.id + "-2");
        }
    }

    @Test
    void aDeletedRecordingLeavesNothingWhereverTheProcessIsKilled() throws Exception {
        boolean killed = true;
        for (int moment = 0; killed; moment++) {
            var way = new Way();
            way.go();
            killed = way.isKilled(moment, way::delete);
            way.delete();

            assertThat(way.world.storage.isEmpty())
                    .as("killed at moment %d", moment)
                    .isTrue();
        }
    }

    /** The life of a recording without events: only the sweep moves it on. */
    private static final class Way {
        private final World world = new World();
        private final RecordingId id = RecordingId.random();
        private boolean audioIsDamaged;

        boolean isKilled(int moment, Calls.Action action) throws Exception {
            world.calls.killAfter(moment);
            try {
                action.run();
                return false;
            } catch (Killed e) {
                world.transcription.loseAll();
                return true;
            } finally {
                world.calls.killNoMore();
            }
        }

        void go() throws Exception {
            world.submit(id, AUDIO);
            world.copies.needs(id);
            for (int i = 0; i < 5; i++) {
                world.sweepAfter(MINUTE.multipliedBy(2));
                world.makeCopies();
                transcribe();
            }
            world.makeCopies();
        }

        void retry() throws Exception {
            if (status() == Status.FAILED) {
                world.own.retry(world.ada.subject(), id);
            }
            go();
        }

        void again() throws Exception {
            if (world.recording(id).work().attempt() == 1) {
                world.again.transcribe(world.ada.subject(), id, new Language("en-GB"), false);
            }
            go();
        }

        void delete() throws Exception {
            if (world.recordings.find(id).isPresent()) {
                world.own.delete(world.ada.subject(), id);
            }
        }

        private void transcribe() {
            if (world.isRunning(id)) {
                world.finish(id, audioIsDamaged);
            }
        }

        private Status status() {
            return world.recording(id).status();
        }
    }
}
