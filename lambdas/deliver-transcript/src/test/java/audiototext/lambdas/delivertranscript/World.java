package audiototext.lambdas.delivertranscript;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;

import audiototext.adapters.aws.s3.AudioNotes;
import audiototext.adapters.aws.s3.FoundAudio;
import audiototext.adapters.aws.transcribe.TranscriptionJobOutcome;
import audiototext.application.AdoptDroppedAudio;
import audiototext.application.DeliverTranscript;
import audiototext.application.RecordingEmails;
import audiototext.application.Retries;
import audiototext.application.SendMail;
import audiototext.application.StartTranscription;
import audiototext.application.Sweep;
import audiototext.application.Transcripts;
import audiototext.application.Transitions;
import audiototext.application.Uploads;
import audiototext.application.WatchTranscription;
import audiototext.domain.data.RecordingBuilder;
import audiototext.domain.fake.FakeTranscription;
import audiototext.domain.fake.InMemoryAudioStorage;
import audiototext.domain.fake.InMemoryRecordings;
import audiototext.domain.fake.InMemoryUserRegistry;
import audiototext.domain.fake.PlainEmailComposer;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.Mail;
import audiototext.domain.port.Recordings;
import audiototext.domain.port.Transcription;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioPath;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RetryPolicy;
import audiototext.domain.recording.Status;
import audiototext.domain.recording.Submission;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptionOutcome.InProgress;
import audiototext.domain.transcript.Word;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import audiototext.lambdas.events.Event.JobEnded;
import audiototext.lambdas.events.Event.ObjectStored;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The function over fakes, the web application's sweep, a clock that the test moves, and Ada. */
final class World {
    static final String BUCKET = "bucket";

    final Faults faults = new Faults();
    final InMemoryAudioStorage storage = new InMemoryAudioStorage();
    final FakeTranscription transcription = new FakeTranscription().roomFor(1000);
    final InMemoryUserRegistry registry = new InMemoryUserRegistry();
    final InMemoryRecordings recordings = new InMemoryRecordings(registry);
    /** The id of each email, as often as it was sent. */
    final List<String> emails = new ArrayList<>();

    final User ada = aUser().named("ada").build();
    final DeliverOnEnd handler;

    private final Map<String, FoundAudio> bucket = new HashMap<>();
    private final Map<RecordingId, String> audioKeys = new HashMap<>();
    private final Sweep sweep;
    private Instant now = Instant.parse("2026-11-22T10:15:30Z");

    World() {
        registry.keep(ada);
        // Patient enough that nothing is given up.
        var policy = new RetryPolicy(
                1000,
                Duration.ofSeconds(10),
                Duration.ofMinutes(5),
                Duration.ofMinutes(2),
                Duration.ofMinutes(5),
                Duration.ofDays(365));
        var rows = faults.through(Recordings.class, recordings);
        var store = faults.through(AudioStorage.class, storage);
        var users = faults.through(UserRegistry.class, registry);
        var jobs = faults.through(Transcription.class, transcription);
        var mail = faults.through(Mail.class, email -> emails.add(email.id()));
        var transitions = new Transitions(rows, event -> {}, () -> now);
        var transcripts = new Transcripts(rows, store);
        var composed = new RecordingEmails(users, transcripts, new PlainEmailComposer());
        var send = new SendMail(rows, composed, mail, transitions, policy);
        var deliver = new DeliverTranscript(rows, transcripts, jobs, send, transitions);
        var adopt = new AdoptDroppedAudio(rows, users, transitions, policy);
        var finder = faults.through(Adoption.Finder.class, path -> Optional.ofNullable(bucket.get(path.key())));
        handler =
                new DeliverOnEnd(BUCKET, new Delivery(rows, id -> job(jobs, id), new Adoption(finder, adopt), deliver));
        var start = new StartTranscription(rows, jobs, transitions, policy);
        var watch = new WatchTranscription(rows, jobs, start, deliver);
        var uploads = new Uploads(rows, store, transitions, policy);
        sweep = new Sweep(transitions, watch, deliver, uploads, new Retries(transitions, policy));
    }

    private TranscriptionJobOutcome job(Transcription jobs, RecordingId id) throws IOException {
        return new TranscriptionJobOutcome(jobs.outcome(id), Optional.ofNullable(audioKeys.get(id)));
    }

    /** A recording of Ada's that the web application has stored but not yet recorded as stored; its job was started. */
    RecordingId uploaded() throws IOException {
        var submission = aRecording().ownedBy(ada).uploading().submission();
        return add(Recording.uploading(submission, now.plus(Duration.ofDays(365))));
    }

    /** A recording of Ada's that the web application has stored; its job was started. */
    RecordingId submitted() throws IOException {
        return add(aRecording().ownedBy(ada).transcribing());
    }

    private RecordingId add(Recording recording) throws IOException {
        recordings.add(recording);
        var key = recording.submission().key().audio();
        bucket.put(key, found(Optional.of(recording.owner())));
        begin(recording.submission());
        return recording.id();
    }

    /** The web application records that the audio is stored. */
    void note(RecordingId id) {
        recordings.change(id, r -> r.stored(RecordingBuilder.CONTENT, now));
    }

    /** Audio dropped into a user's folder; its job was started. */
    RecordingId dropped(String userName, String fileName) throws IOException {
        var path = new AudioPath(userName, LocalDate.of(2026, 11, 22), fileName);
        bucket.put(path.key(), found(Optional.empty()));
        var other = aRecording().transcribing().submission();
        begin(new Submission(
                path.recordingId(),
                other.owner(),
                other.name(),
                other.language(),
                path.holding(AudioFormat.MP3),
                other.submittedAt()));
        return path.recordingId();
    }

    private static FoundAudio found(Optional<Subject> owner) {
        return new FoundAudio(
                Optional.of(AudioFormat.MP3),
                new AudioNotes(owner, Language.AUTO),
                new AudioContent(48_000, "ab".repeat(32)),
                Instant.parse("2026-11-22T09:00:00Z"));
    }

    private void begin(Submission submission) throws IOException {
        audioKeys.put(submission.id(), submission.key().audio());
        transcription.start(submission);
    }

    boolean isRunning(RecordingId id) {
        try {
            return transcription.outcome(id) instanceof InProgress;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void complete(RecordingId id) {
        transcription.complete(id, transcript(id));
    }

    static Transcript transcript(RecordingId id) {
        return new Transcript(id, new Language("en-US"), "Hello.", List.of(new Word("Hello.", 0.5, 1, 0.9)));
    }

    /** Its owner deletes it: job, audio and row are gone. */
    void delete(RecordingId id) throws IOException {
        bucket.remove(audioKeys.remove(id));
        transcription.forget(id);
        recordings.remove(id);
    }

    /** The row is gone, but the audio of a submitted recording stays in the bucket. */
    void loseRow(RecordingId id) {
        recordings.remove(id);
    }

    void transcriptStored(RecordingId id) throws IOException {
        handler.handle(new ObjectStored(BUCKET, "transcripts/" + id + ".json"));
    }

    void jobEnded(RecordingId id) throws IOException {
        handler.handle(new JobEnded(id.toString(), false, Optional.empty()));
    }

    void sweepAfter(Duration time) {
        now = now.plus(time);
        sweep.sweep();
    }

    Recording recording(RecordingId id) {
        return recordings.find(id).orElseThrow();
    }

    Status status(RecordingId id) {
        return recording(id).status();
    }
}
