package audiototext.adapters.accounts;

import audiototext.domain.error.Refused;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Six digits that only the reader of an email knows. */
record Code(String digits) {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}");
    private static final int BOUND = 1_000_000;

    static Code random(RandomGenerator random) {
        return new Code("%06d".formatted(random.nextInt(BOUND)));
    }

    /** @throws Refused if it is not six digits; spaces between them are allowed */
    static Code parse(String text) {
        var digits = text.replaceAll("\\s", "");
        if (!FORM.matcher(digits).matches()) {
            throw new Refused(AccountRefusal.MALFORMED_CODE);
        }
        return new Code(digits);
    }

    /** Hides the digits, so that no log shows them. */
    @Override
    public String toString() {
        return "Code";
    }
}
