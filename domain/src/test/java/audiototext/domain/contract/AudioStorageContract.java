package audiototext.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Recognition;
import audiototext.domain.transcript.SpeechModel;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.Word;
import audiototext.domain.user.Subject;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every {@link AudioStorage} must do. */
public abstract class AudioStorageContract {
    private static final Subject OWNER = new Subject("subject-1");
    private final AudioKey key = key("alice@example.org");

    /** The storage to test; it need not be empty. */
    protected abstract AudioStorage storage();

    @Test
    void storedAudioReadsBackByteForByte() throws IOException {
        var audio = bytes(3_000_000);
        store(key, audio, OptionalLong.of(audio.length));
        assertThat(read(key, 0, audio.length)).isEqualTo(audio);
    }

    @Test
    void audioOfUnknownLengthIsStoredWhole() throws IOException {
        var audio = bytes(100_000);
        store(key, audio, OptionalLong.empty());
        assertThat(read(key, 0, audio.length)).isEqualTo(audio);
    }

    @Test
    void aPartOfTheAudioCanBeRead() throws IOException {
        var audio = bytes(10_000);
        store(key, audio, OptionalLong.of(audio.length));
        assertThat(read(key, 1000, 17)).isEqualTo(Arrays.copyOfRange(audio, 1000, 1017));
    }

    @Test
    void storingAgainReplaces() throws IOException {
        store(key, bytes(5000), OptionalLong.of(5000));
        var second = bytes(300);
        store(key, second, OptionalLong.of(300));
        assertThat(read(key, 0, 300)).isEqualTo(second);
    }

    @Test
    void audioThatEndsEarlyIsNotStored() {
        assertThatThrownBy(() -> store(key, bytes(100), OptionalLong.of(200))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(key, 0, 1)).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void audioThatBreaksOffIsNotStored() {
        var broken = new BrokenOff(new IOException("the connection was lost"));
        assertThatThrownBy(() -> storage().store(key, OWNER, Language.AUTO, broken, OptionalLong.empty()))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(key, 0, 1)).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void aRefusalDuringTheUploadReachesTheCallerAndNothingIsStored() {
        var refusal = new Refused(CoreRefusal.RECORDING_TOO_LARGE);
        var refusing = new BrokenOff(refusal);
        assertThatThrownBy(() -> storage().store(key, OWNER, Language.AUTO, refusing, OptionalLong.empty()))
                .isSameAs(refusal);
        assertThatThrownBy(() -> read(key, 0, 1)).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void missingAudioIsReportedAsMissing() {
        assertThatThrownBy(() -> read(key, 0, 1)).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void aKeptTextReadsBackUnchanged() throws IOException {
        var transcript = transcript();
        storage().keepText(key, transcript);
        assertThat(storage().text(key)).contains(transcript);
    }

    @Test
    void thereIsNoTextBeforeOneIsKept() throws IOException {
        assertThat(storage().text(key)).isEmpty();
    }

    @Test
    void aListeningCopyReadsBackByteForByte() throws IOException {
        var copy = bytes(1_000_000);
        keepCopy(copy);
        assertThat(storage().copyBytes(key)).hasValue(copy.length);
        assertThat(readCopy(0, copy.length)).isEqualTo(copy);
    }

    @Test
    void aPartOfTheListeningCopyCanBeRead() throws IOException {
        var copy = bytes(10_000);
        keepCopy(copy);
        assertThat(readCopy(1000, 17)).isEqualTo(Arrays.copyOfRange(copy, 1000, 1017));
    }

    @Test
    void anotherListeningCopyReplacesTheFirst() throws IOException {
        keepCopy(bytes(5000));
        var second = bytes(300);
        keepCopy(second);
        assertThat(storage().copyBytes(key)).hasValue(300);
        assertThat(readCopy(0, 300)).isEqualTo(second);
    }

    @Test
    void aListeningCopyLeavesTheAudioAsItIs() throws IOException {
        var audio = bytes(100);
        store(key, audio, OptionalLong.of(100));
        keepCopy(bytes(50));
        assertThat(read(key, 0, 100)).isEqualTo(audio);
    }

    @Test
    void aListeningCopyThatBreaksOffIsNotStored() throws IOException {
        var broken = new BrokenOff(new IOException("the disk failed"));
        assertThatThrownBy(() -> storage().keepCopy(key, broken)).isInstanceOf(IOException.class);
        assertThat(storage().copyBytes(key)).isEmpty();
    }

    @Test
    void aMissingListeningCopyIsReportedAsMissing() throws IOException {
        assertThat(storage().copyBytes(key)).isEmpty();
        assertThatThrownBy(() -> readCopy(0, 1)).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void deletingRemovesAudioTextAndCopy() throws IOException {
        store(key, bytes(10), OptionalLong.of(10));
        storage().keepText(key, transcript());
        keepCopy(bytes(5));
        storage().delete(key);
        assertThat(storage().text(key)).isEmpty();
        assertThat(storage().copyBytes(key)).isEmpty();
        assertThatThrownBy(() -> read(key, 0, 1)).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void deletingMissingAudioIsNoError() throws IOException {
        storage().delete(key);
        storage().delete(key);
        assertThat(storage().text(key)).isEmpty();
    }

    @Test
    void hostileUserNamesKeepTheirAudioApart() throws IOException {
        for (var name :
                List.of("../../etc", "..", ".", "a/b", "a\\b", "nul\0", "ü".repeat(120), "%2e%2e", "x".repeat(254))) {
            var hostile = key(name);
            var audio = bytes(50);
            store(hostile, audio, OptionalLong.of(50));
            assertThat(read(hostile, 0, 50)).as(name).isEqualTo(audio);
        }
    }

    private static AudioKey key(String userName) {
        return new AudioKey(userName, LocalDate.of(2026, 11, 22), RecordingId.random(), AudioFormat.WEBM);
    }

    private Transcript transcript() {
        var words = List.of(new Word("Grüße", 0.5, 0.9, 0.98), new Word("<b>\"there\"</b>.", 0.9, 1.25, 0.5));
        var recognition = new Recognition(
                Optional.of(new DetectedLanguage(new Language("de"), 0.75)),
                Optional.of(new SpeechModel("Whisper base", "1")),
                true);
        return new Transcript(key.id(), new Language("en-US"), "Grüße <b>\"there\"</b>.", words, recognition);
    }

    private void store(AudioKey where, byte[] audio, OptionalLong length) throws IOException {
        storage().store(where, OWNER, Language.AUTO, new ByteArrayInputStream(audio), length);
    }

    private byte[] read(AudioKey where, long from, long length) throws IOException {
        try (var in = storage().open(where, from, length)) {
            return in.readAllBytes();
        }
    }

    private void keepCopy(byte[] copy) throws IOException {
        storage().keepCopy(key, new ByteArrayInputStream(copy));
    }

    private byte[] readCopy(long from, long length) throws IOException {
        try (var in = storage().openCopy(key, from, length)) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(int n) {
        var bytes = new byte[n];
        new Random(n).nextBytes(bytes);
        return bytes;
    }

    /** Gives a few bytes, then fails. */
    private static final class BrokenOff extends InputStream {
        private final Exception failure;
        private int left = 1000;

        BrokenOff(Exception failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            if (left-- > 0) {
                return 1;
            }
            if (failure instanceof IOException io) {
                throw io;
            }
            throw (RuntimeException) failure;
        }
    }
}
