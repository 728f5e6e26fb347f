package audiototext.domain.user;

/** The permanent identifier that the identity provider gives a person ({@code sub} in OpenID Connect). */
public record Subject(String value) {
    /** The length that OpenID Connect allows a subject (Core 1.0, section 2). */
    public static final int MAX_LENGTH = 255;

    public Subject {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a subject has 1 to " + MAX_LENGTH + " characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
