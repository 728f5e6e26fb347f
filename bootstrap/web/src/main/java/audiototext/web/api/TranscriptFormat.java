package audiototext.web.api;

import audiototext.adapters.json.TranscriptJson;
import audiototext.domain.Captions;
import audiototext.domain.Paragraphs;
import audiototext.domain.Refused;
import audiototext.domain.Transcript;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a transcript can be had. */
enum TranscriptFormat {
    JSON("application", "json"),
    TXT("text", "plain"),
    SRT("application", "x-subrip"),
    VTT("text", "vtt");

    private final MediaType mediaType;

    TranscriptFormat(String type, String subtype) {
        this.mediaType = new MediaType(type, subtype, "utf-8");
    }

    /** The format that is named, else the one that the request accepts best. */
    static Optional<TranscriptFormat> wanted(Optional<String> name, Request request) {
        if (name.isPresent()) {
            return Optional.of(named(name.get()));
        }
        var variants = Arrays.stream(values())
                .map(format -> new Variant(
                        new MediaType(format.mediaType.getType(), format.mediaType.getSubtype()), (Locale) null, null))
                .toList();
        return Optional.ofNullable(request.selectVariant(variants)).map(v -> values()[variants.indexOf(v)]);
    }

    private static TranscriptFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Refused(Refused.Reason.INVALID, "The format of a transcript is json, txt, srt or vtt."));
    }

    MediaType mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param withTimes whether plain text says when each paragraph begins; the others always say so */
    StreamingOutput write(Transcript transcript, boolean withTimes) {
        return out -> {
            switch (this) {
                case JSON -> TranscriptJson.write(transcript, out);
                case TXT -> write(withTimes ? Paragraphs.timedText(transcript) : Paragraphs.plainText(transcript), out);
                case SRT -> write(Captions.srt(transcript), out);
                case VTT -> write(Captions.vtt(transcript), out);
            }
        };
    }

    private static void write(String text, OutputStream out) throws java.io.IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
