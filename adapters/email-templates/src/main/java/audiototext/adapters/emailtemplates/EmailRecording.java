package audiototext.adapters.emailtemplates;

import io.quarkus.qute.TemplateData;

/**
 * What a mail says of a recording.
 *
 * @param date of the submission, in words
 * @param link to its page
 */
// Said, because what Qute makes by itself lacks members once a message takes one; natively nothing fills in for it.
@TemplateData
public record EmailRecording(String name, String date, String link) {
    public String title() {
        return name + " (" + date + ")";
    }
}
