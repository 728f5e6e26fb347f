package audiototext.adapters.web.pages;

import audiototext.domain.recording.AudioFormat;
import io.quarkus.qute.TemplateData;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of files that can be uploaded.
 *
 * @param accept for the file field: media types, and extensions for what the system knows no type for
 * @param names in one line
 */
@TemplateData
public record FileKinds(String accept, String names) {
    static FileKinds of(Set<AudioFormat> formats) {
        boolean isAll = formats.size() == AudioFormat.values().length;
        var types = isAll ? Stream.of("audio/*", "video/*") : mediaTypes(formats);
        var extensions = formats.stream().sorted().flatMap(format -> format.extensions().stream());
        return new FileKinds(
                Stream.concat(types, extensions.map("."::concat)).collect(Collectors.joining(",")),
                AudioFormat.labels(formats));
    }

    /** A wildcard would offer files that are refused. */
    private static Stream<String> mediaTypes(Set<AudioFormat> formats) {
        return formats.stream()
                .sorted()
                .flatMap(format -> format.mediaTypes().stream())
                .distinct();
    }
}
