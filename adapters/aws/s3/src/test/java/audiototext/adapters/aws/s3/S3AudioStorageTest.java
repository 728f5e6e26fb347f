package audiototext.adapters.aws.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.AudioStorage;
import audiototext.domain.Language;
import audiototext.domain.Subject;
import audiototext.domain.contract.AudioStorageContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

class S3AudioStorageTest extends AudioStorageContract {
    private static final Subject OWNER = new Subject("subject \uD83C\uDF99/ü+1");
    private static final int SEVERAL_PARTS = 2 * AudioParts.PART_BYTES + 1;
    /** Three times the memory that the tests have. */
    private static final int MUCH = 300 << 20;

    @RegisterExtension
    static final Bucket BUCKET = new Bucket();

    private final audiototext.domain.AudioKey key = Bucket.newKey();

    @Override
    protected AudioStorage storage() {
        return BUCKET.storage();
    }

    @Test
    void audioOfSeveralPartsReadsBackByteForByte() throws IOException {
        var audio = bytes(SEVERAL_PARTS);
        store(new ByteArrayInputStream(audio), OptionalLong.of(audio.length));
        assertThat(read(0, audio.length)).isEqualTo(audio);
    }

    @Test
    void audioOfExactlyTwoPartsAndUnknownLengthIsStoredWhole() throws IOException {
        var audio = bytes(2 * AudioParts.PART_BYTES);
        store(new ByteArrayInputStream(audio), OptionalLong.empty());
        assertThat(head().contentLength()).isEqualTo(audio.length);
    }

    @Test
    void aRangeAcrossTheBorderOfTwoPartsIsReadAlone() throws IOException {
        var audio = bytes(SEVERAL_PARTS);
        store(new ByteArrayInputStream(audio), OptionalLong.of(audio.length));
        int from = AudioParts.PART_BYTES - 5;
        assertThat(read(from, 10)).isEqualTo(Arrays.copyOfRange(audio, from, from + 10));
    }

    @Test
    void muchMoreAudioThanMemoryIsStoredAndRead() throws IOException {
        store(new Silence(MUCH), OptionalLong.of(MUCH));
        try (var in = storage().open(key, 0, MUCH)) {
            assertThat(in.transferTo(java.io.OutputStream.nullOutputStream())).isEqualTo(MUCH);
        }
    }

    @Test
    void audioOfSeveralPartsThatEndsEarlyLeavesNothing() {
        assertThatIOException()
                .isThrownBy(() -> store(new Silence(SEVERAL_PARTS), OptionalLong.of(SEVERAL_PARTS + 1)))
                .withMessageContaining("ended after");
        assertThat(BUCKET.unfinishedUploads()).isEmpty();
    }

    @Test
    void audioThatIsLongerThanWasToldIsNotStored() {
        assertThatIOException()
                .isThrownBy(() -> store(new Silence(11), OptionalLong.of(10)))
                .withMessageContaining("longer");
        assertThatIOException().isThrownBy(() -> read(0, 1));
    }

    @Test
    void anObjectCarriesItsTypeItsOwnerAndItsLanguage() throws IOException {
        store(new Silence(10), OptionalLong.of(10));
        assertNoted(head());
    }

    @Test
    void anObjectOfSeveralPartsCarriesThemToo() throws IOException {
        store(new Silence(SEVERAL_PARTS), OptionalLong.empty());
        assertNoted(head());
    }

    @Test
    void anObjectThatSomebodyPutThereHasNoOwnerAndAnyLanguage() {
        assertThat(AudioNotes.of(java.util.Map.of())).isEqualTo(new AudioNotes(Optional.empty(), Language.AUTO));
    }

    @Test
    void aPartThatIsReadToItsBeginningOnlyCanBeClosed() throws IOException {
        store(new Silence(SEVERAL_PARTS), OptionalLong.of(SEVERAL_PARTS));
        try (var in = storage().open(key, 0, SEVERAL_PARTS)) {
            assertThat(in.read()).isZero();
        }
    }

    private static void assertNoted(HeadObjectResponse head) {
        assertThat(head.contentType()).isEqualTo("audio/webm");
        assertThat(AudioNotes.of(head.metadata())).isEqualTo(new AudioNotes(Optional.of(OWNER), new Language("de-DE")));
    }

    private void store(InputStream audio, OptionalLong length) throws IOException {
        storage().store(key, OWNER, new Language("de-DE"), audio, length);
    }

    /** In one array: several of these parts do not fit into the memory of the tests twice over. */
    private byte[] read(long from, int length) throws IOException {
        var bytes = new byte[length];
        try (var in = storage().open(key, from, length)) {
            assertThat(in.readNBytes(bytes, 0, length)).isEqualTo(length);
            assertThat(in.read()).isNegative();
        }
        return bytes;
    }

    private HeadObjectResponse head() {
        return BUCKET.client().headObject(head -> head.bucket(Bucket.NAME).key(key.audio()));
    }

    private static byte[] bytes(int n) {
        var bytes = new byte[n];
        new Random(n).nextBytes(bytes);
        return bytes;
    }
}
