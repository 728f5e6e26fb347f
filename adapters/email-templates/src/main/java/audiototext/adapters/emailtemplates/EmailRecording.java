package audiototext.adapters.emailtemplates;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * What an email says about a recording.
 *
 * @param title the name with the day, for subjects
 * @param moment of the submission, in words with the time zone
 * @param link to its page
 * @param findings what its owner should know about the audio, in sentences; without silence, which replaces the text
 */
// Explicit, because what Qute generates by itself lacks members once a message takes one, with no native fallback.
@TemplateData
public record EmailRecording(String name, String title, String moment, String link, List<String> findings) {}
