package audiototext.domain.user;

import java.util.List;
import java.util.Objects;

/**
 * An email to one person.
 *
 * @param id the same for the same email, so that mail systems that support it send it once; letters, digits and hyphens
 * @param subject one line without control characters
 * @param html the same as the text, for mail clients that show HTML; refers to nothing remote
 */
public record Email(
        String id, EmailAddress to, String subject, String text, String html, List<Attachment> attachments) {
    public static final String ID_FORM = "[A-Za-z0-9-]{1,100}";

    public Email {
        if (!id.matches(ID_FORM)) {
            throw new IllegalArgumentException("an email's id has 1 to 100 letters, digits and hyphens: " + id);
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
     * An attached text file, in UTF-8.
     *
     * @param name a file name without a path
     * @param type its media type, without a charset
     */
    public record Attachment(String name, String type, String content) {}
}
