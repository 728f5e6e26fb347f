package audiototext.adapters.emailtemplates;

import io.quarkus.qute.TemplateData;

/**
 * What an email says about a recording.
 *
 * @param date of the submission, in words
 * @param link to its page
 */
// Explicit, because what Qute generates by itself lacks members once a message takes one, with no native fallback.
@TemplateData
public record EmailRecording(String name, String date, String link) {
    /** The name with the date, for subjects. */
    public String title() {
        return name + " (" + date + ")";
    }
}
