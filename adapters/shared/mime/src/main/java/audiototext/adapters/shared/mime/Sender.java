package audiototext.adapters.shared.mime;

import java.util.regex.Pattern;

/** Who a mail comes from, as it is set: an address, alone or behind a name. */
final class Sender {
    private static final Pattern FORM = Pattern.compile("\\s*\"?(?<name>[^<\"]*?)\"?\\s*<(?<address>[^<>\\s]+)>\\s*");

    private Sender() {}

    /** The From header's value, of lines that end with {@code \r\n}. */
    static String header(String sender) {
        var form = FORM.matcher(sender);
        if (!form.matches()) {
            return sender.strip();
        }
        var name = form.group("name");
        var encoded = EncodedWords.of(name).replace("\n", "\r\n");
        // What is ASCII is quoted, so that a comma or a dot in it stays part of the name.
        return (encoded.equals(name) ? "\"" + name.replace("\\", "\\\\") + "\"" : encoded) + " <"
                + form.group("address") + ">";
    }
}
