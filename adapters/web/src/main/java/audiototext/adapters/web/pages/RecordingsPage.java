package audiototext.adapters.web.pages;

import audiototext.adapters.web.pages.spoken.LanguageMenu;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;

/**
 * The data of {@code /recordings}.
 *
 * @param owner the subject of the signed-in user; the browser keeps unsent recordings separately for each
 * @param mailedTo the address that transcripts are mailed to
 * @param languages the menu of spoken languages
 * @param fileKinds the files that can be uploaded
 * @param recordings one page of the list, newest first
 * @param filter the filter of the list
 * @param place the link back to this page of the list
 * @param newest whether this is the first page of the unfiltered list; new recordings appear only there
 * @param newer the path of the page of newer recordings, if there is one
 * @param older the path of the page of older recordings, if there is one
 * @param refusal why an upload without JavaScript was refused, as a message
 */
// Explicit, because the resolver that Qute generates by itself lacks members once a message takes this type as a
// parameter. On the JVM reflection finds them; a native executable has no such fallback.
@TemplateData
public record RecordingsPage(
        String owner,
        String mailedTo,
        LanguageMenu languages,
        FileKinds fileKinds,
        List<RecordingView> recordings,
        FilterForm filter,
        BackLink place,
        boolean newest,
        Optional<String> newer,
        Optional<String> older,
        Optional<String> refusal) {
    public RecordingsPage {
        recordings = List.copyOf(recordings);
    }
}
