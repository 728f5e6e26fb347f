package audiototext.adapters.web.pages;

import audiototext.adapters.shared.messages.Provenance;
import audiototext.adapters.web.pages.spoken.TranscribeAgainView;
import audiototext.domain.recording.AudioFindings.Finding;
import audiototext.domain.recording.AudioFindings.Mention;
import audiototext.domain.recording.Recording;
import audiototext.domain.transcript.Paragraphs;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptRevision;
import java.util.List;
import java.util.Optional;

/**
 * The data of {@code /recordings/{id}}.
 *
 * @param player what to play
 * @param paragraphs the transcript; an empty list if there is no speech, absent while there is no transcript
 * @param textSoFar what a running transcription has heard until now; empty if there is nothing to show
 * @param provenance how the transcript was made, if it says so
 * @param version the version of the text, which a correction has to name
 * @param printable whether it can be exported as a PDF
 * @param corrected whether the owner has corrected the text
 * @param earlier whether the text is from before it was transcribed again, and can only be read
 * @param again what is offered to transcribe it again, if it can be
 * @param place the place in the list that the reader came from
 */
public record RecordingPage(
        RecordingView recording,
        PlayerView player,
        Optional<List<ParagraphView>> paragraphs,
        String textSoFar,
        Optional<Provenance> provenance,
        long version,
        boolean printable,
        boolean corrected,
        boolean earlier,
        Optional<TranscribeAgainView> again,
        BackLink place) {

    /**
     * @param textSoFar what a running transcription has heard until now
     * @param shown the transcript as requested: corrected or original
     * @param revision the current text and its version
     */
    public static RecordingPage of(
            Recording recording,
            String textSoFar,
            Optional<Transcript> shown,
            Optional<TranscriptRevision> revision,
            boolean printable,
            Optional<TranscribeAgainView> again,
            BackLink place) {
        return new RecordingPage(
                RecordingView.of(recording),
                PlayerView.of(recording),
                shown.map(RecordingPage::paragraphs),
                textSoFar,
                shown.flatMap(transcript -> Provenance.of(recording, transcript)),
                revision.map(TranscriptRevision::version).orElse(0L),
                printable,
                revision.filter(TranscriptRevision::corrected).isPresent(),
                recording.hasTranscript()
                        && recording.progress().transcribedAt().isEmpty(),
                again,
                place);
    }

    /** What the reader should know about the audio, except for silence, which is shown instead of the transcript. */
    public List<Mention> findings() {
        return recording.findings().stream()
                .filter(mention -> mention.finding() != Finding.NO_SPEECH)
                .toList();
    }

    /** Whether there are words that may have been recognised wrongly. */
    public boolean isDoubtful() {
        return paragraphs.stream()
                .flatMap(List::stream)
                .anyMatch(each -> !each.words().doubtful().isEmpty());
    }

    private static List<ParagraphView> paragraphs(Transcript transcript) {
        return Paragraphs.of(transcript).stream()
                .map(paragraph -> ParagraphView.of(paragraph, transcript.language()))
                .toList();
    }
}
