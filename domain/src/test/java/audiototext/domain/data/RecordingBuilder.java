package audiototext.domain.data;

import static audiototext.domain.data.UserBuilder.aUser;

import audiototext.domain.error.Failure;
import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RecordingName;
import audiototext.domain.recording.Submission;
import audiototext.domain.user.User;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Builds recordings for tests, in the state that the test asks for; each step takes one minute. */
public final class RecordingBuilder {
    public static final Instant SUBMITTED_AT = Instant.parse("2026-11-22T10:15:30.123456Z");
    public static final AudioContent CONTENT =
            new AudioContent(48_000, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    public static final Duration LENGTH = Duration.ofMillis(83_250);

    private static final Duration STEP = Duration.ofMinutes(1);

    private RecordingId id = RecordingId.random();
    private User owner = aUser().build();
    private RecordingName name = new RecordingName("Minutes of the meeting");
    private Language language = Language.AUTO;
    private AudioFormat format = AudioFormat.WEBM;
    private Instant submittedAt = SUBMITTED_AT;
    private AudioFindings findings = AudioFindings.NONE;

    private RecordingBuilder() {}

    public static RecordingBuilder aRecording() {
        return new RecordingBuilder();
    }

    public RecordingBuilder withId(RecordingId value) {
        id = value;
        return this;
    }

    public RecordingBuilder withId(String value) {
        return withId(RecordingId.parse(value));
    }

    public RecordingBuilder ownedBy(User value) {
        owner = value;
        return this;
    }

    public RecordingBuilder named(String value) {
        name = new RecordingName(value);
        return this;
    }

    public RecordingBuilder inLanguage(String tag) {
        language = new Language(tag);
        return this;
    }

    public RecordingBuilder inFormat(AudioFormat value) {
        format = value;
        return this;
    }

    public RecordingBuilder submittedAt(Instant value) {
        submittedAt = value;
        return this;
    }

    /** What its transcription will find out about the audio. */
    public RecordingBuilder finding(AudioFindings value) {
        findings = value;
        return this;
    }

    /** Its audio is arriving; it counts as abandoned a minute after the submission. */
    public Recording uploading() {
        var key = AudioKey.of(owner, submittedAt, id, format);
        return Recording.uploading(
                new Submission(id, owner.subject(), name, language, key, submittedAt), afterSteps(1));
    }

    /** Its audio is stored; the transcription is due. */
    public Recording transcribing() {
        return uploading().stored(CONTENT, afterSteps(1)).orElseThrow();
    }

    /** Its transcript is stored; the email is due. */
    public Recording transcribed() {
        return transcribing()
                .transcribed(new Language("en-US"), Optional.of(LENGTH), findings, afterSteps(2))
                .orElseThrow();
    }

    /** The transcript has been mailed. */
    public Recording delivered() {
        return transcribed().mailed(afterSteps(3)).orElseThrow();
    }

    /** It could not be transcribed; the notice is due. */
    public Recording failed(String reason) {
        return transcribing().failed(Failure.said(reason), afterSteps(2)).orElseThrow();
    }

    private Instant afterSteps(int steps) {
        return submittedAt.plus(STEP.multipliedBy(steps));
    }
}
