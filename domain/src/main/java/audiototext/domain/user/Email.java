package audiototext.domain.user;

import java.util.List;
import java.util.Objects;

/**
 * A mail to one person.
 *
 * @param id the same for the same mail, so that mail systems that can tell send it once; letters, digits and hyphens
 * @param subject one line without control characters
 * @param html the same as the text, for readers that show HTML; refers to nothing remote
 */
public record Email(
        String id, EmailAddress to, String subject, String text, String html, List<Attachment> attachments) {
    public static final String ID_FORM = "[A-Za-z0-9-]{1,100}";

    public Email {
        if (!id.matches(ID_FORM)) {
            throw new IllegalArgumentException("not a letter's id: " + id);
        }
        Objects.requireNonNull(to);
        Objects.requireNonNull(text);
        Objects.requireNonNull(html);
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line without control characters");
        }
        attachments = List.copyOf(attachments);
    }

    /**
     * A text file that goes along, in UTF-8.
     *
     * @param name a file name without a path
     * @param type its media type, without a charset
     */
    public record Attachment(String name, String type, String content) {}
}
