package audiototext.adapters.aws.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.Subject;
import audiototext.tests.awsstandins.Call;
import audiototext.tests.awsstandins.Fault;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class S3FaultsTest {
    private static final int SEVERAL_PARTS = AudioParts.PART_BYTES + 1;
    private static final Fault BUSY =
            new Fault.Answer(503, "application/xml", "<Error><Code>SlowDown</Code><Message>busy</Message></Error>");
    private static final Fault FORBIDDEN =
            new Fault.Answer(403, "application/xml", "<Error><Code>AccessDenied</Code><Message>no</Message></Error>");
    private static final Fault NO_SUCH_UPLOAD =
            new Fault.Answer(404, "application/xml", "<Error><Code>NoSuchUpload</Code><Message>no</Message></Error>");
    private static final Predicate<Call> ANY = call -> true;

    /** The calls that storing audio of several parts makes. */
    enum Step {
        BEGIN("POST", "uploads"),
        PART("PUT", "partNumber="),
        COMPLETE("POST", "uploadId=");

        private final String method;
        private final String query;

        Step(String method, String query) {
            this.method = method;
            this.query = query;
        }

        boolean is(Call call) {
            return call.method().equals(method) && call.target().toString().contains(query);
        }
    }

    @RegisterExtension
    static final Bucket BUCKET = new Bucket();

    private final AudioKey key = Bucket.newKey();

    @ParameterizedTest
    @EnumSource
    void aCallThatFailsOnceIsRetried(Step step) throws IOException {
        BUCKET.proxy().once(step::is, BUSY);
        store(BUCKET.storageBehindProxy(), SEVERAL_PARTS);
        assertStored(SEVERAL_PARTS);
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatIsCutOffOnceIsRetried(Step step) throws IOException {
        BUCKET.proxy().once(step::is, new Fault.HangUp());
        store(BUCKET.storageBehindProxy(), SEVERAL_PARTS);
        assertStored(SEVERAL_PARTS);
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatIsNotAnsweredOnceIsRetried(Step step) throws IOException {
        BUCKET.proxy().once(step::is, new Fault.Silence());
        store(BUCKET.impatientStorageBehindProxy(), SEVERAL_PARTS);
        assertStored(SEVERAL_PARTS);
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatAlwaysFailsLeavesNothing(Step step) {
        BUCKET.proxy().always(step::is, BUSY);
        assertThatIOException()
                .isThrownBy(() -> store(BUCKET.storageBehindProxy(), SEVERAL_PARTS))
                .withMessageContaining("503 SlowDown");
        assertNothingStored();
    }

    @Test
    void aServerThatNeverAnswersFailsInTimeAndLeavesNothing() {
        BUCKET.proxy().always(ANY, new Fault.Silence());
        assertThatIOException()
                .isThrownBy(() -> store(BUCKET.impatientStorageBehindProxy(), 10))
                .withMessageContaining("does not answer in time");
        assertNothingStored();
    }

    @Test
    void aSlowServerIsWaitedFor() throws IOException {
        BUCKET.proxy().always(ANY, new Fault.Slowness(Duration.ofMillis(300)));
        store(BUCKET.storageBehindProxy(), SEVERAL_PARTS);
        assertStored(SEVERAL_PARTS);
    }

    @Test
    void audioOfOnePartThatArrivesDamagedIsNotStored() {
        BUCKET.proxy().always(ANY, new Fault.Corruption());
        assertThatIOException().isThrownBy(() -> store(BUCKET.storageBehindProxy(), 1000));
        assertNothingStored();
    }

    @Test
    void audioOfSeveralPartsThatArrivesDamagedIsNotStored() {
        BUCKET.proxy().always(Step.PART::is, new Fault.Corruption());
        assertThatIOException().isThrownBy(() -> store(BUCKET.storageBehindProxy(), SEVERAL_PARTS));
        assertNothingStored();
    }

    @Test
    void audioIsStoredEvenIfTheAnswerToItsCompletionIsLost() throws IOException {
        BUCKET.proxy().once(Step.COMPLETE::is, new Fault.LostAnswer()).once(Step.COMPLETE::is, NO_SUCH_UPLOAD);
        store(BUCKET.storageBehindProxy(), SEVERAL_PARTS);
        assertStored(SEVERAL_PARTS);
    }

    @Test
    void anUploadThatIsGoneBeforeItsCompletionIsNotReportedAsStored() {
        BUCKET.proxy().once(Step.COMPLETE::is, NO_SUCH_UPLOAD);
        assertThatIOException()
                .isThrownBy(() -> store(BUCKET.storageBehindProxy(), SEVERAL_PARTS))
                .withMessageContaining("NoSuchUpload");
        assertNothingStored();
    }

    @Test
    void anUploadThatCannotBeAbortedFailsWithItsFirstError() {
        BUCKET.proxy()
                .always(Step.PART::is, FORBIDDEN)
                .always(call -> call.method().equals("DELETE"), FORBIDDEN);
        var failure = catchThrowableOfType(IOException.class, () -> store(BUCKET.storageBehindProxy(), SEVERAL_PARTS));
        assertThat(failure).hasMessageContaining("403").hasMessageContaining("storing the audio");
        assertThat(failure.getCause().getSuppressed()).hasSize(1);
        abortAll();
    }

    @Test
    void aReadThatFailsOnceIsRetried() throws IOException {
        store(BUCKET.storage(), 10);
        BUCKET.proxy().once(ANY, BUSY);
        try (var in = BUCKET.storageBehindProxy().open(key, 0, 10)) {
            assertThat(in.readAllBytes()).hasSize(10);
        }
    }

    @Test
    void anAnswerThatBreaksOffIsNotTakenForTheEndOfTheAudio() throws IOException {
        store(BUCKET.storage(), 100_000);
        BUCKET.proxy().always(ANY, new Fault.BreakOff());
        try (var in = BUCKET.storageBehindProxy().open(key, 0, 100_000)) {
            assertThatIOException().isThrownBy(in::readAllBytes);
        }
    }

    @Test
    void aTranscriptThatBreaksOffIsNotReturned() throws IOException {
        BUCKET.storage()
                .keepText(key, new Transcript(key.id(), new Language("en-US"), "word ".repeat(1000), List.of()));
        BUCKET.proxy().always(ANY, new Fault.BreakOff());
        assertThatIOException().isThrownBy(() -> BUCKET.storageBehindProxy().text(key));
    }

    @Test
    void aForbiddenObjectIsNotReportedAsMissing() {
        BUCKET.proxy().always(ANY, FORBIDDEN);
        var storage = BUCKET.storageBehindProxy();
        assertThatIOException()
                .isThrownBy(() -> storage.open(key, 0, 1))
                .isNotInstanceOf(FileNotFoundException.class)
                .withMessageContaining("check the rights");
        assertThatIOException().isThrownBy(() -> storage.text(key));
        assertThatIOException().isThrownBy(() -> storage.delete(key));
    }

    @Test
    void noFailureNamesTheUser() {
        BUCKET.proxy().always(ANY, FORBIDDEN);
        var trace = new StringWriter();
        catchThrowableOfType(IOException.class, () -> store(BUCKET.storageBehindProxy(), 10))
                .printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).contains(key.id().toString()).doesNotContain("example.org");
    }

    private void store(S3AudioStorage storage, int bytes) throws IOException {
        storage.store(key, new Subject("s"), Language.AUTO, new Noise(bytes), OptionalLong.of(bytes));
    }

    private void assertStored(long bytes) {
        var head =
                BUCKET.client().headObject(object -> object.bucket(Bucket.NAME).key(key.audio()));
        assertThat(head.contentLength()).isEqualTo(bytes);
        assertThat(BUCKET.unfinishedUploads()).isEmpty();
    }

    private void assertNothingStored() {
        assertThat(BUCKET.client()
                        .listObjectsV2(list -> list.bucket(Bucket.NAME).prefix(key.audio()))
                        .contents())
                .isEmpty();
        assertThat(BUCKET.unfinishedUploads()).isEmpty();
    }

    private void abortAll() {
        for (var upload : BUCKET.unfinishedUploads()) {
            BUCKET.client()
                    .abortMultipartUpload(
                            abort -> abort.bucket(Bucket.NAME).key(upload.key()).uploadId(upload.uploadId()));
        }
    }
}
