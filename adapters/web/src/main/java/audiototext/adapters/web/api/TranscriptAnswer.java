package audiototext.adapters.web.api;

import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.shared.messages.Provenance;
import audiototext.adapters.shared.transcriptjson.TranscriptJson;
import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.adapters.web.shell.messages.Durations;
import audiototext.adapters.web.shell.messages.Moments;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Documents;
import audiototext.domain.port.Documents.Document;
import audiototext.domain.recording.Recording;
import audiototext.domain.transcript.Captions;
import audiototext.domain.transcript.Paragraphs;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.Preferences;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a transcript in the requested format. */
@Singleton
class TranscriptAnswer {
    private final Documents documents;

    TranscriptAnswer(Documents documents) {
        this.documents = documents;
    }

    /**
     * @param withTimes whether text and documents show when each paragraph begins; captions and JSON always do
     * @param reader for whom the line about the recording in documents is written
     * @throws Refused {@code CONFLICT} if the format cannot show the script of the transcript
     */
    StreamingOutput write(
            TranscriptFormat format,
            Recording recording,
            Transcript transcript,
            boolean withTimes,
            Preferences reader) {
        var form = format.document();
        if (form.isPresent()) {
            return document(form.get(), recording, transcript, withTimes, reader);
        }
        return out -> {
            switch (format) {
                case JSON -> TranscriptJson.write(transcript, out);
                case SRT -> write(Captions.srt(transcript), out);
                case VTT -> write(Captions.vtt(transcript), out);
                default -> write(withTimes ? Paragraphs.timedText(transcript) : Paragraphs.plainText(transcript), out);
            }
        };
    }

    private StreamingOutput document(
            Documents.Form form, Recording recording, Transcript transcript, boolean withTimes, Preferences reader) {
        if (!documents.shows(transcript, form)) {
            throw new Refused(WebRefusal.NO_LETTERS_FOR_PDF);
        }
        var document = new Document(
                recording.name().value(),
                facts(recording, transcript, reader),
                transcript.language(),
                Paragraphs.of(transcript),
                withTimes);
        return out -> documents.write(document, form, out);
    }

    /** When it was recorded, how the transcript was made and the length. */
    private static String facts(Recording recording, Transcript transcript, Preferences reader) {
        var locale = reader.language().orElse(Languages.DEFAULT);
        var language = Optional.of(transcript.language()).filter(spoken -> !spoken.isAuto());
        return Stream.of(
                        Optional.of(Moments.format(
                                recording.submission().submittedAt(),
                                locale,
                                reader.zone().orElse(ZoneOffset.UTC))),
                        Provenance.of(recording, transcript)
                                .map(said -> said.message(locale))
                                .or(() -> language.map(spoken -> spoken.displayName(locale))),
                        recording.progress().length().map(Durations::format))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static void write(String text, OutputStream out) throws java.io.IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
