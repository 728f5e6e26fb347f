package audiototext.adapters.web.api;

import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.web.shell.errors.ErrorMessages;
import audiototext.adapters.web.shell.errors.Problem;
import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.application.ManageRecordings;
import audiototext.domain.error.Refused;
import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.Recording;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import java.util.Optional;

/** Answers with a recording's audio, or with the requested part of it, streamed from storage. */
final class AudioAnswer {
    private final ManageRecordings ownRecordings;
    private final Recording recording;
    private final AudioContent content;
    private final ErrorMessages messages;

    AudioAnswer(ManageRecordings ownRecordings, Recording recording, Locale reader) {
        this.ownRecordings = ownRecordings;
        this.recording = recording;
        this.messages = Languages.messages(ErrorMessages.class, reader);
        this.content = recording.progress().content().orElseThrow(() -> new Refused(WebRefusal.NO_AUDIO_YET));
    }

    /**
     * @param range the header {@code Range}
     * @param ifRange the header {@code If-Range}: the part is sent only if the audio still has this tag
     */
    Response to(Optional<String> range, Optional<String> ifRange) {
        boolean wantsPart = ifRange.isEmpty() || ifRange.get().equals(tag());
        var part = range.filter(header -> wantsPart).flatMap(header -> ByteRange.parse(header, content.bytes()));
        if (part.isEmpty()) {
            return answer(Response.Status.OK, new ByteRange(0, content.bytes())).build();
        }
        if (!part.get().isSatisfiable()) {
            return Problem.response(416, messages.noSuchRange(content.bytes()))
                    .header("Content-Range", "bytes */" + content.bytes())
                    .build();
        }
        return answer(Response.Status.PARTIAL_CONTENT, part.get())
                .header("Content-Range", part.get().contentRange(content.bytes()))
                .build();
    }

    private Response.ResponseBuilder answer(Response.Status status, ByteRange part) {
        StreamingOutput body = out -> {
            try (var audio = ownRecordings.audio(recording, part.first(), part.length())) {
                audio.transferTo(out);
            }
        };
        return Response.status(status)
                .entity(body)
                .type(recording.submission().key().format().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header(HttpHeaders.ETAG, tag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Accept-Ranges", "bytes");
    }

    private String tag() {
        return '"' + content.sha256() + '"';
    }
}
