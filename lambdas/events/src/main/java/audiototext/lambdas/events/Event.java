package audiototext.lambdas.events;

import java.util.Optional;

/** What an event says. */
public sealed interface Event {

    /** @param key of the object as S3 knows it, not encoded */
    record ObjectStored(String bucket, String key) implements Event {
        /** The key for the log: the name of a user may be an address, which logs do not show. */
        public String shownKey() {
            return key.replaceFirst("^[^/]*(@|%40)[^/]*/", "…/");
        }
    }

    /**
     * A job of Amazon Transcribe has come to its end; whose it is, it does not say.
     *
     * @param reason why it failed, in Transcribe's words
     */
    record JobEnded(String name, boolean failed, Optional<String> reason) implements Event {}

    /** Something that is of no concern here. @param what for the log */
    record Irrelevant(String what) implements Event {}
}
