package audiototext.lambdas.starttranscription;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.aws.s3.AudioNotes;
import audiototext.adapters.aws.s3.FoundAudio;
import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioPath;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.lambdas.events.Event.ObjectStored;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No matter in which order events come, how often, and where the function fails or dies: one job for each audio. */
class InterleavingPropertyTest {
    private static final int AUDIOS = 4;

    enum Trouble {
        NONE,
        FINDING_FAILS,
        STARTING_FAILS,
        DIES_BEFORE_STARTING,
        DIES_AFTER_STARTING
    }

    enum Happening {
        STORE,
        NOTIFY_AGAIN,
        RECEIVE_FIRST,
        RECEIVE_LAST
    }

    record Step(Happening happening, int number, Trouble trouble) {}

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    @Property(tries = 1000)
    void eachStoredAudioHasOneJob(@ForAll("schedules") List<Step> steps) {
        var world = new World();
        steps.forEach(world::happen);
        world.end();

        assertThat(world.starts)
                .containsExactlyInAnyOrderElementsOf(world.stored.stream()
                        .map(key -> AudioPath.parse(key).orElseThrow().recordingId())
                        .toList());
    }

    @Provide
    Arbitrary<List<Step>> schedules() {
        return Combinators.combine(
                        Arbitraries.of(Happening.class),
                        Arbitraries.integers().between(0, AUDIOS - 1),
                        Arbitraries.of(Trouble.class))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    /** The bucket, the jobs, and the queue that redelivers failed events. */
    private static final class World {
        private final Deque<String> queue = new ArrayDeque<>();
        private final Set<String> stored = new HashSet<>();
        private final List<RecordingId> starts = new ArrayList<>();
        private final StartOnStored handler =
                new StartOnStored("bucket", Set.of(AudioFormat.values()), this::find, this::start);
        private Trouble trouble = Trouble.NONE;

        /** From now on nothing fails. */
        void end() {
            trouble = Trouble.NONE;
            while (!queue.isEmpty()) {
                receive(queue.pollFirst());
            }
        }

        void happen(Step step) {
            var key = key(step.number());
            trouble = step.trouble();
            switch (step.happening()) {
                case STORE -> {
                    stored.add(key);
                    queue.add(key);
                }
                case NOTIFY_AGAIN -> stored.stream().filter(key::equals).forEach(queue::add);
                case RECEIVE_FIRST -> receive(queue.pollFirst());
                case RECEIVE_LAST -> receive(queue.pollLast());
            }
        }

        /** Half of them submitted, half dropped into the bucket. */
        private static String key(int number) {
            var name = number % 2 == 0
                    ? "00000000-0000-4000-8000-00000000000" + number + ".mp3"
                    : "talk " + number + ".mp3";
            return new AudioPath("ada", LocalDate.of(2026, 11, 22), name).key();
        }

        private void receive(String key) {
            if (key == null) {
                return;
            }
            try {
                handler.handle(new ObjectStored("bucket", key));
            } catch (IOException | Killed e) {
                queue.add(key);
            }
        }

        private Optional<FoundAudio> find(AudioPath path) throws IOException {
            if (trouble == Trouble.FINDING_FAILS) {
                throw new IOException("S3 is busy");
            }
            return Optional.of(new FoundAudio(
                    Optional.of(AudioFormat.MP3),
                    new AudioNotes(Optional.empty(), Language.AUTO),
                    new AudioContent(5, "ab".repeat(32)),
                    Instant.EPOCH));
        }

        private boolean start(RecordingId id, String audioKey, AudioFormat format, Language language)
                throws IOException {
            if (trouble == Trouble.STARTING_FAILS) {
                throw new IOException("Transcribe is busy");
            }
            if (trouble == Trouble.DIES_BEFORE_STARTING) {
                throw new Killed();
            }
            boolean isNew = !starts.contains(id) && starts.add(id);
            if (trouble == Trouble.DIES_AFTER_STARTING) {
                throw new Killed();
            }
            return isNew;
        }
    }
}
