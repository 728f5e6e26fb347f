package audiototext.application;

import audiototext.domain.error.Refused;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.user.User;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** Accepts a recording's audio. The client chooses the id, so that a repeated submission is the same recording. */
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
     * @param fileName the name for the recording; empty if it has none
     * @param language the chosen one; without a choice it is detected
     * @param length of the audio in bytes, if known beforehand
     */
    public record Request(
            RecordingId id, User owner, String fileName, Optional<Language> language, OptionalLong length) {}

    /**
     * An accepted submission.
     *
     * @param created false if the recording already existed, with the same audio
     */
    public record Submitted(Recording recording, boolean created) {}

    /**
     * Stores the audio, so that the recording is due for its transcription. Reads the stream to its end, and does not
     * close it.
     *
     * @throws Refused if the language is not understood, the audio is empty, too large, not audio or such that it can never be
     *     transcribed, the account is deleted, or something else was submitted under the same id; nothing is stored then
     * @throws IOException if the audio did not arrive whole or could not be stored; the same submission can be repeated
     */
    public Submitted submit(Request request, InputStream audio) throws IOException {
        var language = rules.check(request);
        submitters.refuseDeleted(request.owner());
        var known = recordings.find(request.id());
        if (known.isPresent() && !isOwnUpload(known.get(), request)) {
            return repeated(known.get(), request, audio);
        }
        var head = AudioHead.of(audio, request.length());
        var format = rules.format(head, request.fileName());
        var unread = head.followedBy(audio);
        submitters.keep(request.owner(), request.language());
        var begun = uploads.begin(request, language, format);
        if (begun.isPresent()) {
            refuseDeletedMeanwhile(begun.get(), request.owner());
            return intake.takeIn(begun.get(), unread, request.length());
        }
        // Another submission came first.
        return repeated(recordings.find(request.id()).orElseThrow(SubmissionRules::conflict), request, unread);
    }

    /** A deletion that begins after this check finds the recording. One that began before it may have missed it. */
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
