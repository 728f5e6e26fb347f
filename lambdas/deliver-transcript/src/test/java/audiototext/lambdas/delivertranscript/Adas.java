package audiototext.lambdas.delivertranscript;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;

import audiototext.adapters.aws.transcribe.AmazonTranscription;
import audiototext.adapters.database.SqlRecordings;
import audiototext.adapters.database.SqlUserRegistry;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioPath;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.user.User;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Ada, who has signed in, and her recordings. */
@Dependent
public class Adas {
    static final byte[] MP3 = "ID3\u0004\0\0\0\0\0\0 and what follows".getBytes(StandardCharsets.UTF_8);

    final User ada = aUser().named("ada " + UUID.randomUUID()).build();

    private final SqlRecordings recordings;
    private final AmazonTranscription transcription;

    Adas(SqlRecordings recordings, SqlUserRegistry registry, AmazonTranscription transcription) {
        this.recordings = recordings;
        this.transcription = transcription;
        registry.keep(ada);
    }

    /** A recording, stored, with its job. */
    RecordingId started(Cloud cloud) throws IOException {
        var recording = aRecording().ownedBy(ada).inFormat(AudioFormat.MP3).transcribing();
        recordings.add(recording);
        cloud.put(
                recording.submission().key().audio(),
                MP3,
                Map.of("owner", ada.subject().value(), "language", "auto"));
        transcription.start(recording.submission());
        return recording.id();
    }

    RecordingId completed(Cloud cloud, String text) throws IOException {
        var id = started(cloud);
        cloud.transcribe().jobs().complete(id.toString(), text);
        return id;
    }

    /** Audio that was dropped into a user's folder and transcribed. */
    AudioPath dropped(Cloud cloud, String userName, String fileName, String text) throws IOException {
        var path = new AudioPath(userName, LocalDate.of(2026, 11, 22), fileName);
        cloud.put(path.key(), MP3, Map.of());
        transcription.start(path.recordingId(), path.key(), AudioFormat.MP3, Language.AUTO);
        cloud.transcribe().jobs().complete(path.recordingId().toString(), text);
        return path;
    }

    Recording recording(RecordingId id) {
        return recordings.find(id).orElseThrow();
    }
}
