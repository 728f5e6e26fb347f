package audiototext.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import audiototext.domain.error.Refused;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    private static final String ADDRESS = "ada.lovelace@mail.example.org";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@localhost",
                "ada+notes@example.org",
                "o'hara@example.org",
                "a@b.co",
                "a@xn--bcher-kva.example"
            })
    void ordinaryAddressesAreAccepted(String address) {
        assertThatNoException().isThrownBy(() -> new EmailAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "ada",
                "ada@",
                "@example.org",
                ".ada@example.org",
                "ada.@example.org",
                "ada@example..org",
                "ada@-example.org",
                "ada@example.org.",
                "ada@[127.0.0.1]",
                "\"ada\"@example.org",
                "Ada <ada@example.org>",
                "ada@example.org, bob@example.org",
                "ada@example.org\r\nBcc: bob@example.org",
                "ada@example.org\nBcc:bob@example.org",
                "ada@example.org\0",
                "ada@example.org\n",
                "\u0430da@example.org"
            })
    void anythingOtherThanOnePlainAddressIsRefused(String address) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new EmailAddress(address));
    }

    @Property
    void anAddressWithAnyAddedCharacterIsRefusedOrSafeInAMailHeader(
            @ForAll char added, @ForAll @IntRange(max = 29) int place) {
        var address = ADDRESS.substring(0, place) + added + ADDRESS.substring(place);

        assertThat(isRefused(address) || isSafe(address)).isTrue();
    }

    @Property
    void anyTextIsRefusedOrSafeInAMailHeader(@ForAll String text) {
        assertThat(isRefused(text) || isSafe(text)).isTrue();
    }

    @Property
    void anAddressOfOrdinaryPartsIsAcceptedUnchanged(@ForAll("labels") String name, @ForAll("labels") String domain) {
        assertThat(new EmailAddress(name + "@" + domain + ".org").value()).isEqualTo(name + "@" + domain + ".org");
    }

    @Test
    void aLocalPartOf64CharactersIsAccepted() {
        assertThat(isRefused("a".repeat(64) + "@example.org")).isFalse();
    }

    @Test
    void anAddressOf254CharactersIsAcceptedAndALongerOneIsRefused() {
        var label = "." + "a".repeat(59);
        var domain = "b" + label.repeat(4) + ".example";

        assertThat(isRefused("ada@" + "c".repeat(254 - 4 - domain.length()) + domain))
                .isFalse();
        assertThat(isRefused("ada@" + "c".repeat(255 - 4 - domain.length()) + domain))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 100, 100_000})
    void aLocalPartThatIsTooLongForSmtpIsRefused(int length) {
        assertThat(isRefused("a".repeat(length) + "@example.org")).isTrue();
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(60);
    }

    private static boolean isRefused(String address) {
        try {
            new EmailAddress(address);
            return false;
        } catch (Refused e) {
            return true;
        }
    }

    private static boolean isSafe(String address) {
        return address.chars().allMatch(c -> c > ' ' && c < 127 && "\"(),:;<>[\\]".indexOf(c) < 0)
                && address.indexOf('@') == address.lastIndexOf('@');
    }
}
