package audiototext.application;

import audiototext.domain.error.Refused;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.user.User;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.OptionalLong;

/** Takes a recording's audio in. The id is the client's, so that the same submission again is the same recording. */
public final class SubmitRecording {
    private final Recordings recordings;
    private final Submitters submitters;
    private final SubmissionRules rules;
    private final Uploads uploads;
    private final AudioIntake intake;

    public SubmitRecording(
            Recordings recordings, Submitters submitters, SubmissionRules rules, Uploads uploads, AudioIntake intake) {
        this.recordings = recordings;
        this.submitters = submitters;
        this.rules = rules;
        this.uploads = uploads;
        this.intake = intake;
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
        rules.check(request);
        submitters.refuseDeleted(request.owner());
        var known = recordings.find(request.id());
        if (known.isPresent() && !isOwnUpload(known.get(), request)) {
            return repeated(known.get(), request, audio);
        }
        var unread = new PushbackInputStream(audio, AudioFormat.SNIFFED_BYTES);
        var head = unread.readNBytes(AudioFormat.SNIFFED_BYTES);
        var format = SubmissionRules.format(head);
        unread.unread(head);
        submitters.keep(request.owner());
        var begun = uploads.begin(request, format);
        if (begun.isPresent()) {
            refuseDeletedMeanwhile(begun.get(), request.owner());
            return intake.takeIn(begun.get(), unread, request.length());
        }
        // Somebody was faster.
        return repeated(recordings.find(request.id()).orElseThrow(SubmissionRules::conflict), request, unread);
    }

    /** Whoever asks for the removal after this finds the recording; whoever asked before it may not have. */
    private void refuseDeletedMeanwhile(Recording begun, User owner) throws IOException {
        if (submitters.isDeleted(owner)) {
            uploads.discard(begun);
            submitters.remove(owner);
            submitters.refuseDeleted(owner);
        }
    }

    private static boolean isOwnUpload(Recording known, Request request) {
        return known.isArriving() && known.owner().equals(request.owner().subject());
    }

    private static Submitted repeated(Recording known, Request request, InputStream audio) throws IOException {
        if (!known.owner().equals(request.owner().subject())) {
            throw SubmissionRules.conflict();
        }
        var content = known.progress().content().orElseThrow(SubmissionRules::conflict);
        if (request.length().orElse(content.bytes()) != content.bytes()) {
            throw SubmissionRules.conflict();
        }
        var measured = new MeasuredAudio(audio, request.length(), sent -> {
            if (!sent.equals(content)) {
                throw SubmissionRules.conflict();
            }
        });
        measured.transferTo(OutputStream.nullOutputStream());
        return new Submitted(known, false);
    }
}
