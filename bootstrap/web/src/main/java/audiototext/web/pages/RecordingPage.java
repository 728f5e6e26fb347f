package audiototext.web.pages;

import audiototext.domain.Paragraphs;
import audiototext.domain.Recording;
import audiototext.domain.Transcript;
import java.util.List;
import java.util.Optional;

/**
 * What {@code /recordings/{id}} shows.
 *
 * @param paragraphs of the transcript; none where nobody spoke; absent while there is no transcript
 */
public record RecordingPage(RecordingView recording, Optional<List<ParagraphView>> paragraphs) {

    public static RecordingPage of(Recording recording, Optional<Transcript> transcript) {
        return new RecordingPage(RecordingView.of(recording), transcript.map(RecordingPage::paragraphs));
    }

    private static List<ParagraphView> paragraphs(Transcript transcript) {
        return Paragraphs.of(transcript).stream().map(ParagraphView::of).toList();
    }
}
