package audiototext.lambdas.events;

import java.util.Optional;

/** What an event reports. */
public sealed interface Event {

    /**
     * An object was stored in S3.
     *
     * @param key of the object in S3, not encoded
     */
    record ObjectStored(String bucket, String key) implements Event {
        /** The key for the log, without a user name that is an email address. */
        public String shownKey() {
            return key.replaceFirst("^[^/]*(@|%40)[^/]*/", "…/");
        }
    }

    /**
     * A job of Amazon Transcribe has ended. The event does not say which application's job it was.
     *
     * @param name the job's name, which is the recording's id if the job is ours
     * @param reason why it failed, in Transcribe's words
     */
    record JobEnded(String name, boolean failed, Optional<String> reason) implements Event {}

    /**
     * An event that the functions ignore.
     *
     * @param what it was, for the log
     */
    record Irrelevant(String what) implements Event {}
}
