package audiototext.adapters.speech.whisper.weights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfFloatTest {

    @ParameterizedTest
    @CsvSource({
        "0x0000, 0",
        "0x3C00, 1",
        "0xC000, -2",
        "0x3555, 0.333251953125",
        "0x7BFF, 65504",
        "0xFBFF, -65504",
        "0x0400, 0x1p-14",
        "0x03FF, 0x1.FF8p-15",
        "0x0001, 0x1p-24",
        "0x8001, -0x1p-24"
    })
    void theValueIsExact(String bits, String value) {
        assertThat(HalfFloat.toFloat((short) (int) Integer.decode(bits))).isEqualTo(Float.parseFloat(value));
    }

    @Test
    void zeroKeepsItsSign() {
        assertThat(Float.floatToIntBits(HalfFloat.toFloat((short) 0x8000))).isEqualTo(Float.floatToIntBits(-0f));
    }

    @Test
    void largerBitsAreLargerNumbers() {
        for (int bits = 1; bits <= 0x7BFF; bits++) {
            assertThat(HalfFloat.toFloat((short) bits)).isGreaterThan(HalfFloat.toFloat((short) (bits - 1)));
        }
    }
}
