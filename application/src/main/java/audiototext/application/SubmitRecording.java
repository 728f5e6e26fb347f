package audiototext.application;

import audiototext.domain.AudioContent;
import audiototext.domain.AudioFormat;
import audiototext.domain.AudioKey;
import audiototext.domain.AudioStorage;
import audiototext.domain.Language;
import audiototext.domain.Recording;
import audiototext.domain.RecordingEvents;
import audiototext.domain.RecordingEvents.Step;
import audiototext.domain.RecordingId;
import audiototext.domain.RecordingName;
import audiototext.domain.Recordings;
import audiototext.domain.Refused;
import audiototext.domain.Status;
import audiototext.domain.Submission;
import audiototext.domain.Transcription;
import audiototext.domain.User;
import audiototext.domain.UserRegistry;
import audiototext.domain.WorkPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes a recording's audio in. The id is the client's, so that the same submission again is the same recording. */
public final class SubmitRecording {
    /** How long an upload that broke off is awaited again before its recording is removed. */
    private static final Duration BROKEN_OFF = Duration.ofMinutes(10);

    private final Recordings recordings;
    private final AudioStorage storage;
    private final UserRegistry registry;
    private final Transcription transcription;
    private final RecordingEvents events;
    private final Steps steps;
    private final WorkPolicy policy;
    private final InstantSource clock;

    public SubmitRecording(
            Recordings recordings,
            AudioStorage storage,
            UserRegistry registry,
            Transcription transcription,
            RecordingEvents events,
            WorkPolicy policy,
            InstantSource clock) {
        this.recordings = recordings;
        this.storage = storage;
        this.registry = registry;
        this.transcription = transcription;
        this.events = events;
        this.steps = new Steps(recordings, events);
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * What a person wants transcribed.
     *
     * @param fileName what to call it; empty where it has no name
     * @param length of the audio in bytes, where it is known beforehand
     */
    public record Request(RecordingId id, User owner, String fileName, Language language, OptionalLong length) {}

    /** @param created false when the recording was there already, with the same audio */
    public record Submitted(Recording recording, boolean created) {}

    /**
     * Stores the audio and leaves the recording to be transcribed. Reads the stream to its end, and does not close it.
     *
     * @throws Refused when the language is not offered, the audio is empty, too large or none, or something else was
     *     submitted under the same id; nothing is kept then
     * @throws IOException when the audio did not arrive whole or could not be stored; the same submission can be
     *     repeated
     */
    public Submitted submit(Request request, InputStream audio) throws IOException {
        checkLanguage(request.language());
        checkLength(request.length());
        var known = recordings.find(request.id());
        if (known.isPresent() && !isRepeatable(known.get(), request)) {
            return repeated(known.get(), request, audio);
        }
        var head = audio.readNBytes(AudioFormat.SNIFFED_BYTES);
        var recording = begin(request, sniffed(head));
        var content = store(recording, new SequenceInputStream(new ByteArrayInputStream(head), audio), request);
        return finish(recording, content);
    }

    private void checkLanguage(Language language) {
        if (!transcription.languages().contains(language)) {
            throw new Refused(
                    Refused.Reason.INVALID,
                    "The language " + language + " is not offered. Choose one of "
                            + String.join(
                                    ", ",
                                    transcription.languages().stream()
                                            .map(Language::tag)
                                            .sorted()
                                            .toList())
                            + ".");
        }
    }

    private static void checkLength(OptionalLong length) {
        if (length.isPresent() && length.getAsLong() > AudioContent.MAX_BYTES) {
            throw MeasuredAudio.tooLarge();
        }
    }

    private static AudioFormat sniffed(byte[] head) {
        if (head.length == 0) {
            throw new Refused(Refused.Reason.NOT_AUDIO, "The recording is empty. Record or choose it again.");
        }
        return AudioFormat.sniff(head)
                .orElseThrow(
                        () -> new Refused(
                                Refused.Reason.NOT_AUDIO,
                                "This is not audio in a format that can be read. Send WebM, Ogg, MP4 or M4A, MP3, WAV, FLAC or AMR."));
    }

    /** An upload that has not ended may be repeated by its owner. */
    private static boolean isRepeatable(Recording known, Request request) {
        return known.status() == Status.UPLOADING
                && known.owner().equals(request.owner().subject());
    }

    private Submitted repeated(Recording known, Request request, InputStream audio) throws IOException {
        if (!known.owner().equals(request.owner().subject())) {
            throw conflict();
        }
        var content = known.progress().content().orElseThrow();
        if (request.length().isPresent() && request.length().getAsLong() != content.bytes()) {
            throw conflict();
        }
        var measured = new MeasuredAudio(audio);
        measured.transferTo(OutputStream.nullOutputStream());
        if (!measured.content().equals(content)) {
            throw conflict();
        }
        return new Submitted(known, false);
    }

    private static Refused conflict() {
        return new Refused(
                Refused.Reason.CONFLICT,
                "Another recording was already submitted under this id. Submit this one under a new id.");
    }

    private Recording begin(Request request, AudioFormat format) {
        registry.keep(request.owner());
        var now = clock.instant();
        var abandonedAt = now.plus(policy.uploadTimeout());
        var recording = Recording.uploading(submission(request, format, now), abandonedAt);
        if (recordings.add(recording)) {
            events.happened(Step.UPLOAD_STARTED, recording);
            return recording;
        }
        return steps.take(Step.UPLOAD_STARTED, request.id(), known -> continued(known, request, format, abandonedAt))
                .orElseThrow(SubmitRecording::conflict);
    }

    private static Optional<Recording> continued(
            Recording known, Request request, AudioFormat format, Instant abandonedAt) {
        boolean sameFormat = known.submission().key().format() == format;
        return isRepeatable(known, request) && sameFormat ? known.uploadAwaited(abandonedAt) : Optional.empty();
    }

    private static Submission submission(Request request, AudioFormat format, Instant now) {
        return new Submission(
                request.id(),
                request.owner().subject(),
                RecordingName.from(request.fileName(), now),
                request.language(),
                AudioKey.of(request.owner(), now, request.id(), format),
                now);
    }

    private AudioContent store(Recording recording, InputStream audio, Request request) throws IOException {
        var measured = new MeasuredAudio(audio);
        var submission = recording.submission();
        try {
            storage.store(submission.key(), submission.owner(), submission.language(), measured, request.length());
            return measured.content();
        } catch (Refused e) {
            remove(recording);
            throw e;
        } catch (IOException | RuntimeException e) {
            // Only if nobody has begun the upload anew in the meantime, which the version tells.
            recording.uploadAwaited(clock.instant().plus(BROKEN_OFF)).ifPresent(recordings::replace);
            throw e;
        }
    }

    private Submitted finish(Recording recording, AudioContent content) throws IOException {
        var stored = steps.take(Step.SUBMITTED, recording.id(), r -> r.stored(content, clock.instant()));
        if (stored.isPresent()) {
            return new Submitted(stored.get(), true);
        }
        var other = recordings.find(recording.id());
        if (other.isEmpty()) {
            storage.delete(recording.submission().key());
            throw new Refused(Refused.Reason.NOT_FOUND, "The recording was deleted while it was being uploaded.");
        }
        if (!other.get().progress().content().equals(Optional.of(content))) {
            throw conflict();
        }
        return new Submitted(other.get(), false);
    }

    private void remove(Recording recording) {
        recordings.remove(recording.id());
        events.happened(Step.REMOVED, recording);
    }
}
