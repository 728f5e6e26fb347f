package audiototext.adapters.aws.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioPath;
import audiototext.domain.recording.Language;
import audiototext.domain.user.Subject;
import audiototext.tests.awsstandins.Fault;
import audiototext.tests.awsstandins.S3Server;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.sync.RequestBody;

class S3AudioFinderTest {
    private static final String WAV = "RIFF....WAVEfmt ";
    private static final Fault BUSY =
            new Fault.Answer(503, "application/xml", "<Error><Code>SlowDown</Code><Message>busy</Message></Error>");

    @RegisterExtension
    static final Bucket BUCKET = new Bucket();

    private final AudioPath path =
            new AudioPath("ada@example.org", LocalDate.of(2026, 11, 22), "Sitzung 1+2 " + UUID.randomUUID() + ".mp3");

    @Test
    void aMissingObjectIsNotFound() throws IOException {
        assertThat(find()).isEmpty();
    }

    @Test
    void theContainerIsRecognisedByTheFirstBytesOfALongObject() throws IOException {
        put(WAV + "x".repeat(100_000), Map.of());

        assertThat(find().orElseThrow().format()).contains(AudioFormat.WAV);
        assertThat(find().orElseThrow().content().bytes()).isEqualTo(WAV.length() + 100_000);
    }

    @Test
    void theNameTellsWhatFollowsALongTag() throws IOException {
        put("ID3\u0003\0\0\0\u0010\0\0" + "x".repeat(100_000), Map.of());

        assertThat(find().orElseThrow().format()).contains(AudioFormat.MP3);
    }

    @Test
    void anObjectOfAFewBytesIsFoundWhole() throws IOException {
        put("x", Map.of());

        assertThat(find().orElseThrow().format()).isEmpty();
        assertThat(find().orElseThrow().content().bytes()).isEqualTo(1);
    }

    @Test
    void anEmptyObjectIsFoundAndIsNotAudio() throws IOException {
        put("", Map.of());

        assertThat(find().orElseThrow().format()).isEmpty();
        assertThat(find().orElseThrow().content().bytes()).isZero();
    }

    @Test
    void submittedAudioIsFoundWithItsOwnerAndLanguage() throws IOException {
        var key = path.holding(AudioFormat.WAV);
        BUCKET.storage()
                .store(
                        key,
                        new Subject("ada's subject"),
                        new Language("de-DE"),
                        new ByteArrayInputStream(WAV.getBytes(StandardCharsets.US_ASCII)),
                        OptionalLong.empty());

        assertThat(find().orElseThrow().notes())
                .isEqualTo(new AudioNotes(Optional.of(new Subject("ada's subject")), new Language("de-DE")));
    }

    @Test
    void audioFromAnotherProgramHasNoOwner() throws IOException {
        put(WAV, Map.of());

        assertThat(find().orElseThrow().notes()).isEqualTo(new AudioNotes(Optional.empty(), Language.AUTO));
    }

    @Test
    void anInvalidLanguageWillBeDetected() throws IOException {
        put(WAV, Map.of("language", "the Queen's English"));

        assertThat(find().orElseThrow().notes().language()).isEqualTo(Language.AUTO);
    }

    @Test
    void differentContentIsDistinguishedByItsEntityTag() throws IOException {
        put(WAV + "a", Map.of());
        AudioContent first = find().orElseThrow().content();
        assertThat(find().orElseThrow().content()).isEqualTo(first);

        put(WAV + "b", Map.of());

        assertThat(find().orElseThrow().content()).isNotEqualTo(first);
    }

    @Test
    void aCallThatFailsOnceIsRetried() throws IOException {
        put(WAV, Map.of());
        BUCKET.proxy().once(call -> true, BUSY);

        assertThat(finder(BUCKET.proxy().endpoint()).find(path)).isPresent();
    }

    @Test
    void aCallThatAlwaysFailsNamesTheRecordingAndNotTheUser() {
        BUCKET.proxy().always(call -> true, BUSY);

        assertThatIOException()
                .isThrownBy(() -> finder(BUCKET.proxy().endpoint()).find(path))
                .withMessageContaining(path.recordingId().toString())
                .withMessageNotContaining("example");
    }

    private Optional<FoundAudio> find() throws IOException {
        return new S3AudioFinder(BUCKET.client(), new S3Settings(Bucket.NAME, Optional.empty())).find(path);
    }

    private static S3AudioFinder finder(URI endpoint) {
        var client = S3Server.clientBuilder(endpoint).build();
        return new S3AudioFinder(client, new S3Settings(Bucket.NAME, Optional.empty()));
    }

    private void put(String content, Map<String, String> metadata) {
        BUCKET.client()
                .putObject(
                        put -> put.bucket(Bucket.NAME).key(path.key()).metadata(metadata),
                        RequestBody.fromString(content));
    }
}
