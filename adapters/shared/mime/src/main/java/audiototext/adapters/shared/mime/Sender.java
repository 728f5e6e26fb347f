package audiototext.adapters.shared.mime;

import java.util.regex.Pattern;

/** The sender of emails, as it is configured: an address, alone or after a name. */
final class Sender {
    private static final Pattern FORM = Pattern.compile("\\s*\"?(?<name>[^<\"]*?)\"?\\s*<(?<address>[^<>\\s]+)>\\s*");

    private Sender() {}

    /** The value of the From header, {@code "Name" <address>}; its lines are folded with {@code \r\n}. */
    static String header(String sender) {
        var form = FORM.matcher(sender);
        if (!form.matches()) {
            return sender.strip();
        }
        var name = form.group("name");
        var encoded = EncodedWords.of(name);
        // Quoted, so that a comma or a dot stays part of it; an encoded word must not be (RFC 2047, section 5).
        var phrase = encoded.equals(name) ? "\"" + name.replace("\\", "\\\\") + "\"" : encoded;
        return phrase + " <" + form.group("address") + ">";
    }
}
