package audiototext.adapters.shared.mime;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EncodedWordsTest {
    @Test
    void plainTextIsLeftAsItIs() {
        assertThat(EncodedWords.of("Sales call (22 November 2026)")).isEqualTo("Sales call (22 November 2026)");
    }

    @Test
    void textThatOnlyLooksEncodedIsEncoded() throws UnsupportedEncodingException {
        assertThat(MimeUtility.decodeText(EncodedWords.of("=?UTF-8?B?SGk=?="))).isEqualTo("=?UTF-8?B?SGk=?=");
    }

    @Property
    void aMailProgramReadsWhatWasWritten(@ForAll("lines") String line) throws UnsupportedEncodingException {
        assertThat(MimeUtility.decodeText(EncodedWords.of(line))).isEqualTo(line);
    }

    @Property
    void noLineIsTooLongTogetherWithTheNameOfItsHeader(@ForAll("lines") String line) {
        assertThat(EncodedWords.of("é" + line).split("\r\n"))
                .allMatch(written -> written.length() <= 76 - "Subject: ".length());
    }

    @Property
    void encodedTextIsPrintable(@ForAll("lines") String line) {
        assertThat(EncodedWords.of(line).replace("\r\n ", " ")).matches("[ -~]*");
    }

    @Provide
    Arbitrary<String> lines() {
        var tricky = Arbitraries.of(" ", "=?", "?=", "=", "_", "é", "録音", "\uD83C\uDF99", "e\u0301");
        var any = Arbitraries.strings()
                .all()
                .ofLength(1)
                .filter(one -> one.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE));
        return Arbitraries.oneOf(tricky, any).list().ofMaxSize(100).map(parts -> String.join("", parts));
    }
}
