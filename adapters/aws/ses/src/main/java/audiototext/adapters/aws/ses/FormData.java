package audiototext.adapters.aws.ses;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Encodes fields as a form ({@code application/x-www-form-urlencoded}, UTF-8). One field is a mail of up to several
 * megabytes in base64, where only three characters need escaping; the JDK's encoder checks each as if it could be any.
 */
final class FormData {
    private static final String MAIL = "RawMessage.Data";
    private static final int OTHER_BYTES = 2000;

    private final ByteArrayOutputStream form;

    private FormData(int expectedBytes) {
        form = new ByteArrayOutputStream(expectedBytes);
    }

    static byte[] of(Map<String, List<String>> fields) {
        int mail = fields.getOrDefault(MAIL, List.of("")).get(0).length();
        // Two of base64's 64 characters become three bytes each.
        var data = new FormData(OTHER_BYTES + mail + mail / 15);
        fields.forEach((name, values) -> values.forEach(value -> data.add(name, value)));
        return data.form.toByteArray();
    }

    private void add(String name, String value) {
        write(form.size() == 0 ? "" : "&");
        write(name + "=");
        if (name.equals(MAIL)) {
            writeBase64(value.getBytes(StandardCharsets.US_ASCII));
        } else {
            write(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** Copies the stretches between the characters that need escaping. */
    private void writeBase64(byte[] base64) {
        int from = 0;
        for (int i = 0; i < base64.length; i++) {
            byte c = base64[i];
            if (c == '+' || c == '/' || c == '=') {
                form.write(base64, from, i - from);
                write(c == '+' ? "%2B" : c == '/' ? "%2F" : "%3D");
                from = i + 1;
            }
        }
        form.write(base64, from, base64.length - from);
    }

    private void write(String ascii) {
        form.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
