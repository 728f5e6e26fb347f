package audiototext.adapters.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRepairTest {
    @ParameterizedTest
    @CsvSource({
        "/a?name=%, /a?name=%25",
        "/a?name=%zz%4, /a?name=%25zz%254",
        "/%?a=%%41, /%25?a=%25%41",
        "/a b, /a%20b",
        "/a?b=<\">\\^`{|}, /a?b=%3C%22%3E%5C%5E%60%7B%7C%7D",
        "/a#b, /a%23b",
        "/\u00E9, /%E9"
    })
    void whatAnAddressMayNotContainIsEncoded(String written, String legal) {
        assertThat(AddressRepair.legal(written)).isEqualTo(legal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/b-c_d.e~f?g=h&i=%20%C3%A9+j", "/a!$&'()*+,;=:@/?/?"})
    void aLegalAddressStaysAsItIs(String address) {
        assertThat(AddressRepair.legal(address)).isEqualTo(address);
    }

    @Test
    void anyAddressBecomesLegal() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            var bytes = random.ints(20, 0, 256)
                    .collect(StringBuilder::new, (text, b) -> text.append((char) b), StringBuilder::append);

            var legal = AddressRepair.legal("/" + bytes);

            assertThatNoException().isThrownBy(() -> new URI(legal));
            assertThat(AddressRepair.legal(legal)).isEqualTo(legal);
        }
    }
}
