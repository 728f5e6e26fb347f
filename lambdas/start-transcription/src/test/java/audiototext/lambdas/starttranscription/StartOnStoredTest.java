package audiototext.lambdas.starttranscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.adapters.aws.s3.AudioNotes;
import audiototext.adapters.aws.s3.FoundAudio;
import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioPath;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.lambdas.events.Event.JobEnded;
import audiototext.lambdas.events.Event.ObjectStored;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartOnStoredTest {
    private static final String ID = "123e4567-e89b-42d3-a456-426614174000";
    private static final String SUBMITTED = "ada/2026-11-22/audio/" + ID + ".webm";
    private static final String DROPPED = "a%40b/2026-11-22/audio/Board meeting+1.m4a";

    private static final Set<AudioFormat> READ = Set.of(AudioFormat.WEBM, AudioFormat.WAV, AudioFormat.MP4);

    private final Map<String, FoundAudio> objects = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Job> started = new ArrayList<>();
    private final StartOnStored handler = new StartOnStored("bucket", READ, this::find, this::start);

    private record Job(RecordingId id, String audioKey, AudioFormat format, Language language) {}

    @Test
    void theJobOfASubmittedRecordingIsNamedAfterIt() throws IOException {
        store(SUBMITTED, AudioFormat.WEBM, Language.AUTO);

        handler.handle(new ObjectStored("bucket", SUBMITTED));

        assertThat(started).containsExactly(new Job(RecordingId.parse(ID), SUBMITTED, AudioFormat.WEBM, Language.AUTO));
    }

    @Test
    void audioDroppedIntoTheBucketGetsItsOwnJob() throws IOException {
        store(DROPPED, AudioFormat.MP4, Language.AUTO);

        handler.handle(new ObjectStored("bucket", DROPPED));

        var id = AudioPath.parse(DROPPED).orElseThrow().recordingId();
        assertThat(started).containsExactly(new Job(id, DROPPED, AudioFormat.MP4, Language.AUTO));
    }

    @Test
    void theSniffedContainerCountsAndNotTheName() throws IOException {
        store("ada/2026-11-22/audio/a.mp3", AudioFormat.WAV, Language.AUTO);

        handler.handle(new ObjectStored("bucket", "ada/2026-11-22/audio/a.mp3"));

        assertThat(started).extracting(Job::format).containsExactly(AudioFormat.WAV);
    }

    @Test
    void theLanguageIsThatOfTheObjectsMetadata() throws IOException {
        store(SUBMITTED, AudioFormat.WEBM, new Language("de-DE"));

        handler.handle(new ObjectStored("bucket", SUBMITTED));

        assertThat(started).extracting(Job::language).containsExactly(new Language("de-DE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada/",
                "ada/2026-11-22/audio/",
                "transcripts/" + ID + ".json",
                "transcripts/.write_access_check_file.temp",
                "ada/2026-11-22/audio/.write_access_check_file.temp",
                "ada/2026-11-22/text/" + ID + ".json",
                "backup/ada/2026-11-22/audio/" + ID + ".webm"
            })
    void aKeyThatIsNotAUsersAudioIsNotEvenLookedAt(String key) throws IOException {
        handler.handle(new ObjectStored("bucket", key));

        assertThat(asked).isEmpty();
        assertThat(started).isEmpty();
    }

    @Test
    void anObjectInAnotherBucketIsNotEvenLookedAt() throws IOException {
        handler.handle(new ObjectStored("another", SUBMITTED));

        assertThat(asked).isEmpty();
    }

    @Test
    void theEndOfAJobStartsNothing() throws IOException {
        handler.handle(new JobEnded(ID, false, Optional.empty()));

        assertThat(asked).isEmpty();
    }

    @Test
    void anObjectThatIsNotAudioIsNotRetried() throws IOException {
        store(SUBMITTED, null, Language.AUTO);

        handler.handle(new ObjectStored("bucket", SUBMITTED));

        assertThat(started).isEmpty();
    }

    @Test
    void audioThatTranscribeCannotReadIsNotRetried() throws IOException {
        store("ada/2026-11-22/audio/memo.caf", AudioFormat.CAF, Language.AUTO);

        handler.handle(new ObjectStored("bucket", "ada/2026-11-22/audio/memo.caf"));

        assertThat(started).isEmpty();
    }

    @Test
    void deletedAudioIsNotRetried() throws IOException {
        handler.handle(new ObjectStored("bucket", SUBMITTED));

        assertThat(asked).containsExactly(SUBMITTED);
        assertThat(started).isEmpty();
    }

    @Test
    void aJobThatCannotBeStartedForNowFailsTheEvent() {
        store(SUBMITTED, AudioFormat.WEBM, Language.AUTO);
        var handler = new StartOnStored("bucket", READ, this::find, (id, key, format, language) -> {
            throw new IOException("Transcribe is busy");
        });

        assertThatIOException()
                .isThrownBy(() -> handler.handle(new ObjectStored("bucket", SUBMITTED)))
                .withMessageContaining(ID)
                .withMessageContaining("Transcribe is busy");
    }

    private void store(String key, AudioFormat format, Language language) {
        objects.put(
                key,
                new FoundAudio(
                        Optional.ofNullable(format),
                        new AudioNotes(Optional.empty(), language),
                        new AudioContent(5, "ab".repeat(32)),
                        Instant.EPOCH));
    }

    private Optional<FoundAudio> find(AudioPath path) {
        asked.add(path.key());
        return Optional.ofNullable(objects.get(path.key()));
    }

    private boolean start(RecordingId id, String audioKey, AudioFormat format, Language language) {
        return started.add(new Job(id, audioKey, format, language));
    }
}
