package audiototext.application;

import static audiototext.domain.data.UserBuilder.aUser;

import audiototext.application.SubmitRecording.Request;
import audiototext.application.SubmitRecording.Submitted;
import audiototext.application.account.Belongings;
import audiototext.application.account.DeleteAccount;
import audiototext.application.account.DeletionReceipt;
import audiototext.application.language.TranscribeAgain;
import audiototext.application.listening.MakeListeningCopies;
import audiototext.domain.fake.FakeAudioInspection;
import audiototext.domain.fake.FakeListeningCopies;
import audiototext.domain.fake.FakeMail;
import audiototext.domain.fake.FakeTranscription;
import audiototext.domain.fake.InMemoryAccountDeletions;
import audiototext.domain.fake.InMemoryAccounts;
import audiototext.domain.fake.InMemoryAudioStorage;
import audiototext.domain.fake.InMemoryRecordings;
import audiototext.domain.fake.InMemoryUserRegistry;
import audiototext.domain.port.AccountDeletions;
import audiototext.domain.port.AudioInspection;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.ListeningCopies;
import audiototext.domain.port.Mail;
import audiototext.domain.port.Recordings;
import audiototext.domain.port.Transcription;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RetryPolicy;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptionOutcome.InProgress;
import audiototext.domain.transcript.Word;
import audiototext.domain.user.Email;
import audiototext.domain.user.User;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;

/** The use cases with fakes, a clock that the test moves, and Ada, a user who submits recordings. */
final class World {
    static final Duration MINUTE = Duration.ofMinutes(1);
    static final Duration LENGTH = Duration.ofSeconds(7);
    static final int MAX_TRIES = 4;
    static final byte[] AUDIO = wav("the audio");
    static final byte[] OTHER_AUDIO = wav("some other audio, which is longer");

    final MovableClock clock = new MovableClock();
    final Calls calls = new Calls();
    final InMemoryAudioStorage storage = new InMemoryAudioStorage();
    final InMemoryUserRegistry registry = new InMemoryUserRegistry();
    final InMemoryRecordings recordings = new InMemoryRecordings(registry);
    final InMemoryAccountDeletions deletions = new InMemoryAccountDeletions();
    final InMemoryAccounts accounts = new InMemoryAccounts();
    final FakeTranscription transcription = new FakeTranscription();
    final FakeAudioInspection inspection = new FakeAudioInspection();
    final FakeMail mail = new FakeMail();
    final FakeListeningCopies copies = new FakeListeningCopies();
    final List<Step> steps = new CopyOnWriteArrayList<>();
    final RetryPolicy policy;
    final User ada = aUser().named("ada").build();

    final SubmitRecording submitRecording;
    final ManageRecordings own;
    final CorrectTranscript correct;
    final TranscribeAgain again;
    final StartTranscription start;
    final WatchTranscription watch;
    final DeliverTranscript deliver;
    final AdoptDroppedAudio adopt;
    final DeleteAccount deleteAccount;
    final MakeListeningCopies makeCopies;
    final ResumeWork resume;
    final Sweep sweep;

    World() {
        this(MAX_TRIES);
    }

    World(int maxTries) {
        policy = new RetryPolicy(
                maxTries,
                Duration.ofSeconds(10),
                Duration.ofMinutes(5),
                MINUTE,
                Duration.ofSeconds(30),
                Duration.ofHours(24));
        accounts.open(ada.subject());
        var rows = calls.through(Recordings.class, recordings);
        var store = calls.through(AudioStorage.class, storage);
        var users = calls.through(UserRegistry.class, registry);
        var transcriber = calls.through(Transcription.class, transcription);
        var post = calls.through(Mail.class, mail);
        var removals = calls.through(AccountDeletions.class, deletions);
        var transitions = new Transitions(rows, event -> steps.add(event.step()), clock);
        var transcripts = new Transcripts(rows, store);
        var uploads = new Uploads(rows, store, transitions, policy);
        var composer = new PlainEmailComposer();
        submitRecording = new SubmitRecording(
                rows,
                new Submitters(users, removals),
                new SubmissionRules(transcriber),
                uploads,
                new AudioIntake(rows, store, calls.through(AudioInspection.class, inspection), uploads, transitions));
        own = new ManageRecordings(rows, store, transcriber, transcripts, transitions);
        correct = new CorrectTranscript(own, rows, transcripts, transitions);
        again = new TranscribeAgain(own, rows, transcriber, transitions);
        start = new StartTranscription(rows, transcriber, transitions, policy);
        var emails = new RecordingEmails(users, transcripts, composer);
        var send = new SendMail(rows, emails, post, transitions, policy);
        deliver = new DeliverTranscript(rows, transcripts, transcriber, send, transitions);
        watch = new WatchTranscription(rows, transcriber, start, deliver);
        adopt = new AdoptDroppedAudio(rows, users, transitions, policy);
        deleteAccount = new DeleteAccount(
                removals,
                new Belongings(accounts, own, users),
                new DeletionReceipt(composer, post, policy),
                policy,
                clock);
        makeCopies =
                new MakeListeningCopies(rows, store, calls.through(ListeningCopies.class, copies), transitions, policy);
        resume = new ResumeWork(rows, transitions, policy);
        sweep = new Sweep(transitions, watch, deliver, uploads, new Retries(transitions, policy));
    }

    static byte[] wav(String content) {
        return ("RIFF....WAVEdata...." + content.repeat(20)).getBytes(StandardCharsets.UTF_8);
    }

    Request request(RecordingId id) {
        return requestOf(ada, id);
    }

    static Request requestOf(User owner, RecordingId id) {
        return new Request(id, owner, "minutes.wav", Optional.empty(), OptionalLong.empty());
    }

    Submitted submit(RecordingId id, byte[] audio) throws IOException {
        return submit(id, new ByteArrayInputStream(audio));
    }

    Submitted submit(RecordingId id, InputStream audio) throws IOException {
        return submitRecording.submit(request(id), audio);
    }

    /** A recording of Ada's whose audio is stored. */
    RecordingId submitted() throws IOException {
        var id = RecordingId.random();
        submit(id, AUDIO);
        return id;
    }

    /** A recording of Ada's that is being transcribed. */
    RecordingId started() throws IOException {
        var id = submitted();
        watch.look(id);
        return id;
    }

    /** A recording of Ada's whose transcript is ready at the transcriber. */
    RecordingId completed() throws IOException {
        var id = started();
        complete(id);
        return id;
    }

    /** A recording of Ada's whose transcription has failed, and who has not been informed yet. */
    RecordingId broken() throws IOException {
        var id = started();
        transcription.fail(id, "The audio is damaged.");
        return id;
    }

    /** A recording of Ada's whose transcript was mailed, if the mail works. */
    RecordingId delivered() throws IOException {
        var id = completed();
        deliver.deliver(id);
        return id;
    }

    /** A recording of Ada's whose transcription has failed, as a mail says. */
    RecordingId failed() throws IOException {
        var id = broken();
        deliver.deliver(id);
        return id;
    }

    void complete(RecordingId id) {
        transcription.complete(id, transcript(id), LENGTH);
    }

    void finish(RecordingId id, boolean audioIsDamaged) {
        if (audioIsDamaged) {
            transcription.fail(id, "The audio is damaged.");
        } else {
            complete(id);
        }
    }

    static Transcript transcript(RecordingId id) {
        return new Transcript(id, new Language("en-US"), "Hello.", List.of(new Word("Hello.", 0.5, 1, 0.9)));
    }

    /** Makes all copies that can be made at the moment. */
    void makeCopies() throws IOException {
        boolean more = true;
        while (more) {
            more = makeCopies.makeNext();
        }
    }

    OptionalLong copyBytes(RecordingId id) {
        return storage.copyBytes(recording(id).submission().key());
    }

    Recording recording(RecordingId id) {
        return recordings.find(id).orElseThrow();
    }

    void sweepAfter(Duration time) {
        clock.advance(time);
        sweep.sweep();
    }

    List<String> emailIds() {
        return mail.emails().stream().map(Email::id).toList();
    }

    boolean isRunning(RecordingId id) {
        try {
            return transcription.outcome(id) instanceof InProgress;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
