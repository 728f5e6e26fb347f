package audiototext.adapters.shared.mime;

import java.util.regex.Pattern;

/** The sender of emails, as it is configured: an address, alone or after a name. */
final class Sender {
    private static final Pattern FORM = Pattern.compile("\\s*\"?(?<name>[^<\"]*?)\"?\\s*<(?<address>[^<>\\s]+)>\\s*");

    private Sender() {}

    /** The value of the From header; its lines end with {@code \r\n}. */
    static String header(String sender) {
        var form = FORM.matcher(sender);
        if (!form.matches()) {
            return sender.strip();
        }
        var name = form.group("name");
        var encoded = EncodedWords.of(name).replace("\n", "\r\n");
        // An ASCII name is quoted, so that a comma or a dot stays part of it.
        return (encoded.equals(name) ? "\"" + name.replace("\\", "\\\\") + "\"" : encoded) + " <"
                + form.group("address") + ">";
    }
}
