package audiototext.tests.awsstandins.transcribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The stand-in as Amazon's own client sees it. */
class TranscribeServerTest extends WithTranscribe {
    @Test
    void aJobIsQueuedThenRunsThenIsComplete() {
        start(r -> {});
        assertThat(job().transcriptionJobStatusAsString()).isEqualTo("QUEUED");
        server.jobs().begin(name);
        assertThat(job().transcriptionJobStatusAsString()).isEqualTo("IN_PROGRESS");
        server.jobs().complete(name, "Hello.");
        assertThat(job().transcriptionJobStatusAsString()).isEqualTo("COMPLETED");
    }

    @Test
    void timesArePreciseToTheMillisecond() {
        var before = Instant.now().minusMillis(1);

        start(r -> {});

        assertThat(job().creationTime()).isBetween(before, Instant.now());
    }

    @Test
    void aJobKeepsItsRequest() {
        start(r -> {});

        assertThat(job().media().mediaFileUri()).isEqualTo("s3://" + BUCKET + "/" + AUDIO);
        assertThat(job().mediaFormatAsString()).isEqualTo("webm");
    }

    @Test
    void aFailedJobSaysWhy() {
        start(r -> {});

        server.jobs().fail(name, "Unsupported media format.");

        assertThat(job().failureReason()).isEqualTo("Unsupported media format.");
    }

    @Test
    void theTranscriptIsWrittenUnderTheRequestedKey() {
        start(r -> {});

        server.jobs().complete(name, "Yes, sir.");

        assertThat(object("transcripts/" + name + ".json"))
                .contains("\"transcript\":\"Yes, sir.\"")
                .contains("{\"confidence\":\"0.987\",\"content\":\"Yes\"}],\"start_time\":\"0.000\"")
                .contains("\"language_code\":\"en-US\"");
    }

    @Test
    void theFileThatChecksWriteAccessIsLeftBesideTheOutput() {
        start(r -> {});

        assertThat(object("transcripts/.write_access_check_file.temp")).isEmpty();
    }

    @Test
    void aJobMayEndByItself() {
        server.jobs().endByThemselves(job -> new TranscribeJobs.Ending.Heard("Hello."));

        start(r -> {});

        await().atMost(Duration.ofMinutes(1))
                .until(() -> job().transcriptionJobStatusAsString().equals("COMPLETED"));
    }

    @Test
    void aFinishedJobCanBeDeletedAndItsNameUsedAgain() {
        start(r -> {});
        server.jobs().complete(name, "Hello.");

        client.deleteTranscriptionJob(r -> r.transcriptionJobName(name));

        start(r -> {});
    }

    @Test
    void jobsAreListed() {
        start(r -> {});
        server.jobs().complete(name, "Hello.");

        assertThat(client.listTranscriptionJobs(r -> r.status("COMPLETED")).transcriptionJobSummaries())
                .singleElement()
                .satisfies(job -> assertThat(job.transcriptionJobName()).isEqualTo(name));
        assertThat(client.listTranscriptionJobs(r -> r.status("FAILED")).transcriptionJobSummaries())
                .isEmpty();
    }

    private static String object(String key) {
        return s3.client().getObjectAsBytes(r -> r.bucket(BUCKET).key(key)).asUtf8String();
    }
}
