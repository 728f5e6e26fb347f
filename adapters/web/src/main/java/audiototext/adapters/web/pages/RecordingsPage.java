package audiototext.adapters.web.pages;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;

/**
 * What {@code /recordings} shows.
 *
 * @param owner the subject of whoever is signed in; what a browser keeps, it keeps for that person
 * @param mailedTo the address that transcripts go to
 * @param recordings one page of the list, newest first
 * @param filter what the list is narrowed to
 * @param place where in the list the page is
 * @param newest whether that page is the first one of the whole list; only there do new recordings appear
 * @param newer the address of the page before, if there is one
 * @param older the address of the next page, if there is one
 * @param refusal why a plain upload was not taken, in words
 */
// Said, because what Qute makes by itself lacks members once a message takes one; natively nothing fills in for it.
@TemplateData
public record RecordingsPage(
        String owner,
        String mailedTo,
        List<LanguageChoice> languages,
        List<RecordingView> recordings,
        FilterForm filter,
        BackLink place,
        boolean newest,
        Optional<String> newer,
        Optional<String> older,
        Optional<String> refusal) {
    public RecordingsPage {
        languages = List.copyOf(languages);
        recordings = List.copyOf(recordings);
    }
}
