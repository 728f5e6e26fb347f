package audiototext.adapters.web.api;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of bytes (RFC 9110, section 14).
 *
 * @param first the first byte, counted from 0
 * @param length in bytes; 0 or less means that the range is outside
 */
record ByteRange(long first, long length) {
    /** Up to 18 digits, which fit into a long. */
    private static final Pattern FORM = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Empty if the header is not one single range of bytes; then the answer is the whole. */
    static Optional<ByteRange> parse(String header, long size) {
        var form = FORM.matcher(header.strip());
        if (!form.matches() || form.group(1).isEmpty() && form.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (form.group(1).isEmpty()) {
            long length = Math.min(Long.parseLong(form.group(2)), size);
            return Optional.of(new ByteRange(size - length, length));
        }
        long first = Long.parseLong(form.group(1));
        long last = form.group(2).isEmpty() ? size - 1 : Long.parseLong(form.group(2));
        if (!form.group(2).isEmpty() && last < first) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(first, Math.min(last, size - 1) - first + 1));
    }

    boolean isSatisfiable() {
        return length > 0;
    }

    String contentRange(long size) {
        return "bytes " + first + "-" + (first + length - 1) + "/" + size;
    }
}
