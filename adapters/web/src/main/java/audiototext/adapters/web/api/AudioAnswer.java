package audiototext.adapters.web.api;

import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.web.shell.errors.ErrorMessages;
import audiototext.adapters.web.shell.errors.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import java.util.Optional;

/** Answers with a recording's sound, or with the requested part of it, streamed from storage. */
final class AudioAnswer {
    private final Sound sound;
    private final ErrorMessages messages;

    AudioAnswer(Sound sound, Locale reader) {
        this.sound = sound;
        this.messages = Languages.messages(ErrorMessages.class, reader);
    }

    /**
     * @param range the header {@code Range}
     * @param ifRange the header {@code If-Range}: the part is sent only if the audio still has this tag
     */
    Response to(Optional<String> range, Optional<String> ifRange) {
        boolean wantsPart = ifRange.isEmpty() || ifRange.get().equals(sound.tag());
        var part = range.filter(header -> wantsPart).flatMap(header -> ByteRange.parse(header, sound.bytes()));
        if (part.isEmpty()) {
            return answer(Response.Status.OK, new ByteRange(0, sound.bytes())).build();
        }
        if (!part.get().isSatisfiable()) {
            return Problem.response(416, messages.noSuchRange(sound.bytes()))
                    .header("Content-Range", "bytes */" + sound.bytes())
                    .build();
        }
        return answer(Response.Status.PARTIAL_CONTENT, part.get())
                .header("Content-Range", part.get().contentRange(sound.bytes()))
                .build();
    }

    private Response.ResponseBuilder answer(Response.Status status, ByteRange part) {
        StreamingOutput body = out -> {
            try (var audio = sound.parts().open(part.first(), part.length())) {
                audio.transferTo(out);
            }
        };
        return Response.status(status)
                .entity(body)
                .type(sound.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header(HttpHeaders.ETAG, sound.tag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Accept-Ranges", "bytes");
    }
}
