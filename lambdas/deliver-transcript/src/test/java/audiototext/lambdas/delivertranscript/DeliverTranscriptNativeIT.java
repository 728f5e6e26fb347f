package audiototext.lambdas.delivertranscript;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.aws.transcribe.AmazonTranscription;
import audiototext.adapters.aws.transcribe.TranscribeClients;
import audiototext.adapters.aws.transcribe.TranscribeSettings;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioPath;
import audiototext.domain.recording.Language;
import audiototext.tests.awsstandins.lambda.FunctionZip;
import audiototext.tests.awsstandins.lambda.LambdaProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The executable from function.zip, run as Lambda runs it, delivers audio dropped into the bucket. */
class DeliverTranscriptNativeIT {
    private static final String DONE = "{\"batchItemFailures\":[]}";
    private static final String AGAIN = "{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"}]}";
    private static final byte[] MP3 = "ID3\u0004\0\0\0\0\0\0 and what follows".getBytes(StandardCharsets.US_ASCII);
    private static final int WORDS_OF_FOUR_HOURS = 36_000;

    private static final Cloud CLOUD = new Cloud();
    private static Map<String, String> settings;
    private static LambdaProcess function;
    private static AmazonTranscription transcription;

    private final String name = "jürgen " + UUID.randomUUID();
    private final AudioPath path = new AudioPath(name, LocalDate.of(2026, 11, 24), "Sitzung 1+2.mp3");
    private final String id = path.recordingId().toString();

    @BeforeAll
    static void start() throws IOException {
        settings = CLOUD.start();
        var target = Path.of("target/native-it");
        var bootstrap = FunctionZip.bootstrap(Path.of("target/function.zip"), target);
        function = new LambdaProcess(List.of(bootstrap.toString()), environment(), target.resolve("function.log"));
        transcription = new AmazonTranscription(
                TranscribeClients.builder().build(),
                S3Client.builder()
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .build(),
                new TranscribeSettings(Cloud.BUCKET, Optional.empty(), Map.of()),
                InstantSource.system());
    }

    /** The settings as environment variables, and where the SDK finds AWS. */
    private static Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        settings.forEach((setting, value) ->
                environment.put(setting.replaceAll("\\W", "_").toUpperCase(Locale.ROOT), value));
        for (var service : List.of("S3", "Ses", "Transcribe")) {
            environment.put(
                    "AWS_ENDPOINT_URL_" + service.toUpperCase(Locale.ROOT),
                    System.getProperty("aws.endpointUrl" + service));
        }
        return environment;
    }

    @AfterAll
    static void stop() {
        function.close();
        CLOUD.stop();
    }

    @BeforeEach
    void aUserHasSignedInAndDroppedAudioIntoTheBucket() throws Exception {
        try (var database = database();
                var insert = database.prepareStatement(
                        "insert into users (subject, user_name, email, last_sign_in) values (?, ?, ?, '2026-11-24')")) {
            insert.setBytes(1, name.getBytes(StandardCharsets.UTF_8));
            insert.setString(2, name);
            insert.setString(3, "juergen@example.org");
            insert.executeUpdate();
        }
        CLOUD.put(path.key(), MP3, Map.of());
        transcription.start(path.recordingId(), path.key(), AudioFormat.MP3, Language.AUTO);
    }

    @AfterEach
    void repair() {
        CLOUD.allIsWell();
    }

    @Test
    void givenItsTranscriptIsStored_thenItIsKeptAndMailed() throws Exception {
        complete("Grüße aus Zürich.");

        assertThat(transcriptStored()).isEqualTo(DONE);

        assertThat(status()).isEqualTo("DELIVERED");
        assertThat(CLOUD.mailsAbout(id)).singleElement().satisfies(mail -> {
            assertThat(mail.to()).containsExactly("juergen@example.org");
            assertThat(mail.text()).contains("Grüße aus Zürich.");
            assertThat(mail.attachments()).hasSize(2);
        });
        assertThat(function.log()).contains("\"recording\":\"" + id + "\"");
    }

    @Test
    void givenItsOwnerReadsFrenchInParis_thenTheMailIsInFrenchWithTheirTimeZone() throws Exception {
        try (var database = database();
                var update = database.prepareStatement(
                        "update users set reads_language = 'fr', time_zone = 'Europe/Paris' where user_name = ?")) {
            update.setString(1, name);
            update.executeUpdate();
        }
        complete("Grüße aus Zürich.");

        transcriptStored();

        assertThat(CLOUD.mailsAbout(id)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("Transcription\u00A0: Sitzung 1+2.mp3 (");
            assertThat(mail.text()).containsPattern("2026 à \\d\\d:\\d\\d heure normale d’Europe centrale");
        });
    }

    @Test
    void givenBothEventsTwice_thenOneMailIsSent() throws Exception {
        complete("Hello world.");

        jobEnded("COMPLETED");
        transcriptStored();
        transcriptStored();
        jobEnded("COMPLETED");

        assertThat(CLOUD.mailsAbout(id)).hasSize(1);
    }

    @Test
    void givenFourHoursOfSpeech_thenTheyAreMailed() throws Exception {
        complete("word ".repeat(WORDS_OF_FOUR_HOURS));

        assertThat(transcriptStored()).isEqualTo(DONE);

        assertThat(CLOUD.mailsAbout(id)).hasSize(1);
    }

    @Test
    void givenTheJobFailed_thenTheReasonIsMailed() throws Exception {
        CLOUD.transcribe().jobs().fail(id, "Unsupported audio format.");

        assertThat(jobEnded("FAILED")).isEqualTo(DONE);

        assertThat(CLOUD.mailsAbout(id))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).startsWith("Not transcribed"));
    }

    @Test
    void givenTheDatabaseIsGone_thenTheEventIsRetried() throws Exception {
        complete("Hello world.");
        CLOUD.mySql().shut();

        assertThat(transcriptStored()).isEqualTo(AGAIN);
        CLOUD.allIsWell();
        assertThat(transcriptStored()).isEqualTo(DONE);

        assertThat(CLOUD.mailsAbout(id)).hasSize(1);
    }

    @Test
    void givenS3Fails_thenTheEventIsRetried() throws Exception {
        complete("Hello world.");
        CLOUD.fail(call -> call.target().getPath().contains("/transcripts/"));

        assertThat(transcriptStored()).isEqualTo(AGAIN);
    }

    @Test
    void givenTheMailIsRefusedForNow_thenItIsLeftToTheSweep() throws Exception {
        complete("Hello world.");
        CLOUD.fail(call -> call.method().equals("POST"));

        assertThat(transcriptStored()).isEqualTo(DONE);

        assertThat(CLOUD.mailsAbout(id)).isEmpty();
    }

    @Test
    void givenAnEventOfUnknownForm_thenItIsAnError() throws Exception {
        assertThat(function.invoke("{\"hello\":1}").succeeded()).isFalse();
    }

    private void complete(String text) {
        CLOUD.transcribe().jobs().complete(id, text);
    }

    private String transcriptStored() throws InterruptedException {
        return queued("""
                {"source":"aws.s3","detail-type":"Object Created",\
                "detail":{"bucket":{"name":"%s"},"object":{"key":"transcripts/%s.json"}}}""".formatted(Cloud.BUCKET, id));
    }

    private String jobEnded(String how) throws InterruptedException {
        return queued("""
                {"source":"aws.transcribe","detail-type":"Transcribe Job State Change",\
                "detail":{"TranscriptionJobName":"%s","TranscriptionJobStatus":"%s"}}""".formatted(id, how));
    }

    private static String queued(String event) throws InterruptedException {
        return function.invoke("{\"Records\":[{\"messageId\":\"m1\",\"eventSource\":\"aws:sqs\",\"body\":\"%s\"}]}"
                        .formatted(event.replace("\"", "\\\"")))
                .body();
    }

    private String status() throws SQLException {
        try (var database = database();
                var select = database.prepareStatement("select status from recordings where id = ?")) {
            select.setString(1, id);
            var rows = select.executeQuery();
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection database() throws SQLException {
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"),
                settings.get("quarkus.datasource.password"));
    }
}
