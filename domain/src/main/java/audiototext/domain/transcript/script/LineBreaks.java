package audiototext.domain.transcript.script;

import audiototext.domain.recording.Language;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where a new line may begin in a text: after a space, and in Chinese, Japanese, Thai and other scripts without spaces
 * where the JDK's rules and its Thai dictionary allow it. A Japanese line neither begins with a mark that belongs to the
 * previous one nor splits a kanji from the kana that end its word.
 */
public final class LineBreaks {
    private static final String NEVER_FIRST = "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】〜～…‥" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ%％ๆฯ";
    private static final String NEVER_LAST = "‘“（〔［｛〈《「『【¥￥$＄";

    private final String text;
    private final boolean inWords;
    private final BreakIterator lines;
    private final BreakIterator words;

    private LineBreaks(String text, Locale locale) {
        this.text = text;
        this.inWords = "ja".equals(locale.getLanguage());
        this.lines = BreakIterator.getLineInstance(locale);
        this.words = BreakIterator.getWordInstance(locale);
    }

    /** The indexes at which a line may begin; not 0. */
    public static BitSet of(String text, Language language) {
        var breaks = new BitSet(text.length());
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            breaks.set(i + 1);
        }
        if (UnspacedScript.isIn(text)) {
            new LineBreaks(text, locale(text, language)).addTo(breaks);
        }
        breaks.clear(text.length());
        return breaks;
    }

    /** Of the script, because the iterators know words only in their own languages. */
    private static Locale locale(String text, Language language) {
        boolean isThai = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.THAI);
        return isThai ? Locale.forLanguageTag("th") : Locale.forLanguageTag(language.tag());
    }

    private void addTo(BitSet breaks) {
        lines.setText(text);
        words.setText(text);
        for (int at = lines.next(); at != BreakIterator.DONE && at < text.length(); at = lines.next()) {
            if (isBetweenUnspaced(at) && isAllowed(at)) {
                breaks.set(at);
            }
        }
    }

    private boolean isBetweenUnspaced(int at) {
        return UnspacedScript.has(text.codePointBefore(at)) || UnspacedScript.has(text.codePointAt(at));
    }

    private boolean isAllowed(int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        return NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0 && !(inWords && splitsWord(at));
    }

    /** Japanese writes the beginning of most words in kanji and their end in hiragana. */
    private boolean splitsWord(int at) {
        boolean isEnding = UnicodeScript.of(text.codePointAt(at)) == UnicodeScript.HIRAGANA
                && UnicodeScript.of(text.codePointBefore(at)) == UnicodeScript.HAN;
        return isEnding || !words.isBoundary(at);
    }
}
