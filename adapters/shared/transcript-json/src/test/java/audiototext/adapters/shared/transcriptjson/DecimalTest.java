package audiototext.adapters.shared.transcriptjson;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @Property
    void everyDecimalIsReadAsJavaReadsIt(
            @ForAll @LongRange(min = 0) long digits, @ForAll @IntRange(max = 19) int decimals) {
        var text = new StringBuilder(Long.toString(digits));
        while (text.length() <= decimals) {
            text.insert(0, '0');
        }
        if (decimals > 0) {
            text.insert(text.length() - decimals, '.');
        }

        assertThat(read(text.toString())).isEqualTo(Double.parseDouble(text.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00.10", "0.3", "14399.98", "9007199254740993", "0.1234567890123456789012345"})
    void aDecimalOfAnyAcceptedLengthIsReadAsJavaReadsIt(String text) {
        assertThat(read(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                ".5",
                "5.",
                "1.2.3",
                "-1",
                "+1",
                "1e5",
                "NaN",
                "0x1",
                "1,5",
                "١",
                "11111111111111111111111111111"
            })
    void anythingElseIsNoDecimal(String text) {
        assertThat(Decimal.is(text.toCharArray(), 0, text.length())).isFalse();
    }

    private static double read(String text) {
        var around = ("9" + text + "9").toCharArray();
        assertThat(Decimal.is(around, 1, text.length())).isTrue();
        return Decimal.of(around, 1, text.length());
    }
}
