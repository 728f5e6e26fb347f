package audiototext.adapters.aws.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.contract.AudioStorageContract;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.recording.Language;
import audiototext.domain.user.Subject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.io.IOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

class S3AudioStorageTest extends AudioStorageContract {
    private static final Subject OWNER = new Subject("subject \uD83C\uDF99/ü+1");
    private static final int SEVERAL_PARTS = 2 * AudioParts.PART_BYTES + 1;
    /** More than twice the memory that the tests have. */
    private static final int MUCH = 300 << 20;

    @RegisterExtension
    static final Bucket BUCKET = new Bucket();

    private final audiototext.domain.recording.AudioKey key = Bucket.newKey();

    @Override
    protected AudioStorage storage() {
        return BUCKET.storage();
    }

    @Test
    void audioOfSeveralPartsReadsBackByteForByte() throws IOException {
        store(new Noise(SEVERAL_PARTS), OptionalLong.of(SEVERAL_PARTS));
        assertReads(0, SEVERAL_PARTS, new Noise(SEVERAL_PARTS));
    }

    @Test
    void audioOfExactlyTwoPartsAndUnknownLengthIsStoredWhole() throws IOException {
        store(new Noise(2 * AudioParts.PART_BYTES), OptionalLong.empty());
        assertThat(head().contentLength()).isEqualTo(2 * AudioParts.PART_BYTES);
    }

    @Test
    void aRangeAcrossTheBorderOfTwoPartsIsReadAlone() throws IOException {
        store(new Noise(SEVERAL_PARTS), OptionalLong.of(SEVERAL_PARTS));
        int from = AudioParts.PART_BYTES - 5;
        var expected = new Noise(from + 10);
        expected.skipNBytes(from);
        assertReads(from, 10, expected);
    }

    @Test
    void muchMoreAudioThanMemoryIsStoredAndRead() throws IOException {
        store(new Noise(MUCH), OptionalLong.of(MUCH));
        assertReads(0, MUCH, new Noise(MUCH));
    }

    @Test
    void audioOfSeveralPartsThatEndsEarlyLeavesNothing() {
        assertThatIOException()
                .isThrownBy(() -> store(new Noise(SEVERAL_PARTS), OptionalLong.of(SEVERAL_PARTS + 1)))
                .withMessageContaining("ended after");
        assertThat(BUCKET.unfinishedUploads()).isEmpty();
    }

    @Test
    void noTemporaryFileOutlivesAnUpload() throws IOException {
        store(new Noise(SEVERAL_PARTS), OptionalLong.of(SEVERAL_PARTS));
        assertThat(temporaryFiles()).isEmpty();
    }

    @Test
    void noTemporaryFileOutlivesAnUploadThatFails() {
        assertThatIOException().isThrownBy(() -> store(new Noise(SEVERAL_PARTS), OptionalLong.of(SEVERAL_PARTS + 1)));
        assertThat(temporaryFiles()).isEmpty();
    }

    @Test
    void audioLongerThanAnnouncedIsNotStored() {
        assertThatIOException()
                .isThrownBy(() -> store(new Noise(11), OptionalLong.of(10)))
                .withMessageContaining("longer");
        assertThatIOException().isThrownBy(() -> storage().open(key, 0, 1));
    }

    @Test
    void anObjectCarriesItsTypeItsOwnerAndItsLanguage() throws IOException {
        store(new Noise(10), OptionalLong.of(10));
        assertNoted(head());
    }

    @Test
    void anObjectOfSeveralPartsCarriesThemToo() throws IOException {
        store(new Noise(SEVERAL_PARTS), OptionalLong.empty());
        assertNoted(head());
    }

    @Test
    void anObjectFromAnotherProgramHasNoOwnerAndAnyLanguage() {
        assertThat(AudioNotes.of(java.util.Map.of())).isEqualTo(new AudioNotes(Optional.empty(), Language.AUTO));
    }

    @Test
    void aRangeCanBeClosedAfterItsFirstByte() throws IOException {
        store(new Noise(SEVERAL_PARTS), OptionalLong.of(SEVERAL_PARTS));
        try (var in = storage().open(key, 0, SEVERAL_PARTS)) {
            assertThat(in.read()).isEqualTo(new Noise(1).read());
        }
    }

    private static void assertNoted(HeadObjectResponse head) {
        assertThat(head.contentType()).isEqualTo("audio/webm");
        assertThat(AudioNotes.of(head.metadata())).isEqualTo(new AudioNotes(Optional.of(OWNER), new Language("de-DE")));
    }

    private void store(InputStream audio, OptionalLong length) throws IOException {
        storage().store(key, OWNER, new Language("de-DE"), audio, length);
    }

    private void assertReads(long from, long length, InputStream expected) throws IOException {
        try (var in = storage().open(key, from, length)) {
            assertThat(IOUtils.contentEquals(in, expected)).isTrue();
        }
    }

    private static File[] temporaryFiles() {
        return new File(System.getProperty("java.io.tmpdir")).listFiles((folder, name) -> name.startsWith("audio"));
    }

    private HeadObjectResponse head() {
        return BUCKET.client().headObject(head -> head.bucket(Bucket.NAME).key(key.audio()));
    }
}
