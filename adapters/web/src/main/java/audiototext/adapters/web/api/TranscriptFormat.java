package audiototext.adapters.web.api;

import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Documents;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which the API gives a transcript. */
enum TranscriptFormat {
    JSON("application", "json"),
    TXT("text", "plain"),
    SRT("application", "x-subrip"),
    VTT("text", "vtt"),
    DOCX("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application", "pdf");

    private final MediaType mediaType;

    TranscriptFormat(String type, String subtype) {
        this.mediaType = new MediaType(type, subtype);
    }

    /**
     * The named format; without a name, the one that the request accepts best, or empty if it accepts none.
     *
     * @throws Refused {@code INVALID} if there is no format with this name
     */
    static Optional<TranscriptFormat> wanted(Optional<String> name, Request request) {
        if (name.isPresent()) {
            return Optional.of(named(name.get()));
        }
        var variants = Arrays.stream(values())
                .map(format -> new Variant(format.mediaType, (Locale) null, null))
                .toList();
        return Optional.ofNullable(request.selectVariant(variants)).map(v -> values()[variants.indexOf(v)]);
    }

    private static TranscriptFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(WebRefusal.MALFORMED_FORMAT));
    }

    MediaType mediaType() {
        return isText() ? mediaType.withCharset("utf-8") : mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the format in the port; empty for formats that are text. */
    Optional<Documents.Form> document() {
        return switch (this) {
            case DOCX -> Optional.of(Documents.Form.DOCX);
            case PDF -> Optional.of(Documents.Form.PDF);
            case JSON, TXT, SRT, VTT -> Optional.empty();
        };
    }

    private boolean isText() {
        return document().isEmpty();
    }
}
