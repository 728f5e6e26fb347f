package audiototext.adapters.web.pages.spoken;

import io.quarkus.qute.TemplateData;

/**
 * The data of the page that asks before corrections are replaced.
 *
 * @param id of the recording, a UUID
 * @param name of the recording
 * @param language the chosen tag, or {@code auto}
 * @param ending the query to add to the recording's path, so that its page links back to the list; may be empty
 */
@TemplateData
public record TranscribeAgainPage(String id, String name, String language, String ending) {}
