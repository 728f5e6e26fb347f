package audiototext.lambdas.delivertranscript;

import static audiototext.tests.awsstandins.lambda.QueueMessages.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.contract.Race;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import audiototext.tests.awsstandins.lambda.QueueMessages;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * As many functions at the same moment as Lambda may run: none of them gives its event back. A few rounds by default;
 * {@code -Dparallel-deliveries.rounds=50} runs more, as {@code tests/parallel-deliveries/run} does.
 */
@QuarkusTest
@QuarkusTestResource(Cloud.class)
class ParallelDeliveriesTest {
    private static final int FUNCTIONS = 20;
    private static final int ROUNDS = Integer.getInteger("parallel-deliveries.rounds", 5);

    /** Injected by the test resource itself. */
    Cloud cloud;

    @Inject
    @Named("deliver-transcript")
    DeliverTranscriptFunction function;

    @Inject
    Adas adas;

    @Test
    void noEventOfTheSameRecordingComesAgain() throws Exception {
        long again = 0;
        for (int round = 0; round < ROUNDS; round++) {
            again += eventsThatComeAgain(Collections.nCopies(FUNCTIONS, adas.completed(cloud, "Hello world.")));
        }

        assertThat(again).as("of %d events in %d rounds", FUNCTIONS, ROUNDS).isZero();
    }

    @Test
    void noEventOfManyRecordingsComesAgain() throws Exception {
        long again = 0;
        for (int round = 0; round < ROUNDS; round++) {
            again += eventsThatComeAgain(completed(FUNCTIONS));
        }

        assertThat(again).as("of %d events in %d rounds", FUNCTIONS, ROUNDS).isZero();
    }

    @Test
    void eachOfManyRecordingsIsMailedOnce() throws Exception {
        var ids = completed(FUNCTIONS);

        answers(Stream.concat(ids.stream(), ids.stream()).toList());

        assertThat(ids).allSatisfy(id -> {
            assertThat(adas.recording(id).status()).isEqualTo(Status.DELIVERED);
            assertThat(cloud.mailsAbout(id)).hasSize(1);
        });
    }

    private long eventsThatComeAgain(List<RecordingId> ids) throws Exception {
        return answers(ids).stream().filter(answer -> !answer.equals(DONE)).count();
    }

    private List<RecordingId> completed(int count) throws IOException {
        var ids = new ArrayList<RecordingId>();
        for (int i = 0; i < count; i++) {
            ids.add(adas.completed(cloud, "Hello world."));
        }
        return ids;
    }

    private List<String> answers(List<RecordingId> ids) throws Exception {
        return Race.of(
                ids.stream().<Callable<String>>map(id -> () -> answer(id)).toList());
    }

    private String answer(RecordingId id) throws IOException {
        var event = QueueMessages.stored(Cloud.BUCKET, "transcripts/" + id + ".json");
        var answer = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, null);
        return answer.toString(StandardCharsets.UTF_8);
    }
}
