package audiototext.adapters.web.api;

import audiototext.application.ManageRecordings;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page of the list of recordings, newest first.
 *
 * @param next the value of {@code before} for the next page; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RecordingsJson(List<RecordingJson> recordings, Optional<String> next) {

    static RecordingsJson of(ManageRecordings.Page page, Locale reader) {
        return new RecordingsJson(
                page.recordings().stream()
                        .map(recording -> RecordingJson.of(recording, reader))
                        .toList(),
                page.next().map(CursorCode::encode));
    }
}
