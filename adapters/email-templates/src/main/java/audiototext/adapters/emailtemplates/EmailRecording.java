package audiototext.adapters.emailtemplates;

import io.quarkus.qute.TemplateData;

/**
 * What an email says about a recording.
 *
 * @param title the name with the day, for subjects
 * @param moment of the submission, in words with the time zone
 * @param link to its page
 */
// Explicit, because what Qute generates by itself lacks members once a message takes one, with no native fallback.
@TemplateData
public record EmailRecording(String name, String title, String moment, String link) {}
