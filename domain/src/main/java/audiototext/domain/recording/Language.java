package audiototext.domain.recording;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The language of a recording: {@link #AUTO} if the transcriber is to detect it, otherwise a BCP 47 tag such as
 * {@code en-US}.
 */
public record Language(String tag) {
    /** The length that RFC 5646, section 4.4.1, recommends supporting. */
    private static final int MAX_LENGTH = 35;

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "ug", "ur", "yi");

    // Before AUTO, whose constructor needs it.
    private static final Pattern FORM = Pattern.compile("[a-z]{2,4}(-[A-Za-z0-9]{2,8})*");

    public static final Language AUTO = new Language("auto");

    /** @throws Refused if the tag is malformed; the transcriber decides which languages it offers */
    public Language {
        if (tag.length() > MAX_LENGTH || !FORM.matcher(tag).matches()) {
            throw new Refused(CoreRefusal.MALFORMED_LANGUAGE);
        }
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(primary()) || tag.contains("-Arab") || tag.contains("-Hebr");
    }

    public boolean isAuto() {
        return equals(AUTO);
    }

    /** The language without its region or script: {@code fr} for {@code fr-CA}. */
    public String primary() {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    /**
     * What this choice means to a transcriber: itself, its primary language, or a regional form of it, whichever is
     * offered. A transcriber that offers a single language has nothing to detect, so {@link #AUTO} means that one.
     *
     * @param offered what the transcriber understands
     * @return one of the offered languages; empty if none of them fits
     */
    public Optional<Language> among(Set<Language> offered) {
        if (offered.contains(this)) {
            return Optional.of(this);
        }
        if (isAuto()) {
            return offered.stream().filter(only -> offered.size() == 1).findFirst();
        }
        return Optional.of(new Language(primary())).filter(offered::contains).or(() -> regional(offered));
    }

    /** For a choice without a region: that of the language's home as {@code fr-FR}, American English, or the first. */
    private Optional<Language> regional(Set<Language> offered) {
        return offered.stream()
                .filter(language -> tag.equals(language.primary()))
                .min(Comparator.comparing((Language language) -> !language.isIn(tag.toUpperCase(Locale.ROOT)))
                        .thenComparing(language -> !language.isIn("US"))
                        .thenComparing(Language::tag));
    }

    private boolean isIn(String region) {
        return tag.endsWith("-" + region);
    }

    /** The language's name in the reader's language, for example "English (United States)". */
    public String displayName(Locale reader) {
        return Locale.forLanguageTag(tag).getDisplayName(reader);
    }

    @Override
    public String toString() {
        return tag;
    }
}
