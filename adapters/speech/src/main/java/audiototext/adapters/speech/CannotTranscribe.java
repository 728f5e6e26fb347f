package audiototext.adapters.speech;

import java.time.Duration;

/** A recording cannot be transcribed, and never will be. The message tells its owner why. */
final class CannotTranscribe extends Exception {
    private static final long serialVersionUID = 1;

    private CannotTranscribe(String message) {
        super(message);
    }

    static CannotTranscribe missing() {
        return new CannotTranscribe("The audio is no longer in storage. Please record or upload it again.");
    }

    static CannotTranscribe unreadable() {
        return new CannotTranscribe("The file could not be read as audio: it is damaged, cut short or not audio at all."
                + " Please record it again or upload another copy.");
    }

    static CannotTranscribe withoutSoundTrack() {
        return new CannotTranscribe("The file has no sound track. Please upload one with sound.");
    }

    static CannotTranscribe unknownCoding() {
        return new CannotTranscribe("The sound is stored in a way that cannot be decoded here."
                + " Please convert it, for example to MP3, and upload that.");
    }

    static CannotTranscribe damaged() {
        return new CannotTranscribe("The sound is so damaged that none of it could be decoded."
                + " Please record it again or upload another copy.");
    }

    static CannotTranscribe withoutSound() {
        return new CannotTranscribe(
                "The recording holds no sound: it is zero seconds long. Please check the microphone and record again.");
    }

    static CannotTranscribe tooLong(Duration longest) {
        return new CannotTranscribe("The recording is longer than " + longest.toHours()
                + " hours, which is the most that can be transcribed. Please split it and upload the parts.");
    }
}
