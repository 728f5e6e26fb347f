package audiototext.lambdas.delivertranscript;

import static audiototext.tests.awsstandins.lambda.QueueMessages.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs a few schedules over real servers, as {@link InterleavingPropertyTest} runs hundreds over fakes: events in any
 * order, twice and too early, while calls fail; then each of them once more. One job, one mail, nothing lost.
 */
@QuarkusTest
@QuarkusTestResource(Cloud.class)
class EventInterleavingsTest {
    private enum Happening {
        COMPLETE,
        NOTIFY_TRANSCRIPT,
        NOTIFY_END,
        S3_FAILS,
        SES_FAILS,
        TRANSCRIBE_FAILS,
        ALL_IS_WELL
    }

    /** Injected by the test resource itself. */
    Cloud cloud;

    @Inject
    Function function;

    @Inject
    Adas adas;

    @AfterEach
    void nothingFailsAnyMore() {
        cloud.allIsWell();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void eachScheduleEndsWithOneJobAndOneMail(long seed) throws IOException {
        var id = adas.started(cloud);

        for (var happening : schedule(new Random(seed))) {
            happen(happening, id);
        }
        cloud.allIsWell();
        complete(id);

        assertThat(function.transcriptStored(id)).isEqualTo(DONE);
        assertThat(function.jobEnded(id)).isEqualTo(DONE);
        assertThat(adas.recording(id).status()).isEqualTo(Status.DELIVERED);
        assertThat(cloud.transcribe().jobs().all())
                .filteredOn(job -> job.name().equals(id.toString()))
                .hasSize(1);
        assertThat(cloud.mailsAbout(id)).hasSize(1);
    }

    private static List<Happening> schedule(Random random) {
        var all = new ArrayList<>(List.of(Happening.values()));
        all.addAll(List.of(Happening.NOTIFY_TRANSCRIPT, Happening.NOTIFY_END, Happening.ALL_IS_WELL));
        Collections.shuffle(all, random);
        return all;
    }

    private void happen(Happening happening, RecordingId id) {
        switch (happening) {
            case COMPLETE -> complete(id);
            case NOTIFY_TRANSCRIPT -> function.transcriptStored(id);
            case NOTIFY_END -> function.jobEnded(id);
            case S3_FAILS -> cloud.fail(call -> call.target().getPath().contains(id.toString()));
            case SES_FAILS -> cloud.fail(call -> call.method().equals("POST"));
            case TRANSCRIBE_FAILS -> cloud.transcribe().faults().failAlways("InternalFailureException", 500);
            case ALL_IS_WELL -> cloud.allIsWell();
        }
    }

    private void complete(RecordingId id) {
        if (!cloud.holds("transcripts/" + id)) {
            cloud.transcribe().jobs().complete(id.toString(), "Hello world.");
        }
    }
}
