package audiototext.adapters.web.pages;

import audiototext.domain.recording.Recording;
import audiototext.domain.transcript.Paragraphs;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptRevision;
import java.util.List;
import java.util.Optional;

/**
 * What {@code /recordings/{id}} shows.
 *
 * @param paragraphs of the transcript; none where nobody spoke; absent while there is no transcript
 * @param version of the text, which a correction names
 * @param printable whether it can be had as a PDF
 * @param corrected whether the text is the owner's and no longer what was heard
 * @param place in the list that the reader came from
 */
public record RecordingPage(
        RecordingView recording,
        Optional<List<ParagraphView>> paragraphs,
        long version,
        boolean printable,
        boolean corrected,
        BackLink place) {

    /** @param shown the transcript, in whichever of its revisions it was asked for */
    public static RecordingPage of(
            Recording recording,
            Optional<Transcript> shown,
            Optional<TranscriptRevision> revision,
            boolean printable,
            BackLink place) {
        return new RecordingPage(
                RecordingView.of(recording),
                shown.map(RecordingPage::paragraphs),
                revision.map(TranscriptRevision::version).orElse(0L),
                printable,
                revision.filter(TranscriptRevision::corrected).isPresent(),
                place);
    }

    /** Whether there are words that may have been misheard. */
    public boolean isDoubtful() {
        return paragraphs.stream().flatMap(List::stream).anyMatch(each -> !each.doubtful()
                .isEmpty());
    }

    private static List<ParagraphView> paragraphs(Transcript transcript) {
        return Paragraphs.of(transcript).stream().map(ParagraphView::of).toList();
    }
}
