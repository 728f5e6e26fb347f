package audiototext.bootstrap.embedded.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.bootstrap.embedded.EmptyDataFolder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No answer reveals whether an address has an account. */
@QuarkusTest
@QuarkusTestResource(EmptyDataFolder.class)
class KnownAddressTest {
    private static final Map<String, String> CODE = Map.of("code", "000000", "password", People.PASSWORD);

    @Inject
    People people;

    private String known;

    @BeforeEach
    void chooseAPerson() throws IOException {
        known = people.ada();
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("/register", "/register", CODE),
                Arguments.of("/confirm", "/confirm", CODE),
                Arguments.of("/confirm", "/confirm/resend", CODE),
                Arguments.of("/forgot-password", "/forgot-password", CODE),
                Arguments.of("/reset-password", "/reset-password", CODE),
                Arguments.of("/sign-in", "/sign-in", Map.of("password", "wrong")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theAnswerIsTheSameForAKnownAndAnUnknownAddress(String page, String action, Map<String, String> fields)
            throws SQLException {
        var unknown = people.stranger();
        people.haveWaited();

        assertThat(answer(page, action, fields, known)).isEqualTo(answer(page, action, fields, unknown));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theAnswerIsTheSameWhenAskedAgain(String page, String action, Map<String, String> fields) throws SQLException {
        var unknown = people.stranger();
        people.haveWaited();
        answer(page, action, fields, known);
        answer(page, action, fields, unknown);

        assertThat(answer(page, action, fields, known)).isEqualTo(answer(page, action, fields, unknown));
    }

    private static Answer answer(String page, String action, Map<String, String> fields, String email) {
        var withAddress = new HashMap<>(fields);
        withAddress.put("email", email);
        return Answer.of(new Browser().send(page, action, withAddress), email);
    }

    /** An answer without the parts that differ from request to request, and with the same address in all of them. */
    private record Answer(int status, String body, List<String> headers) {
        static Answer of(Response response, String email) {
            var body = response.asString()
                    .replace(email, "EMAIL")
                    .replaceAll("(csrf-token\" value=)\"[^\"]*\"", "$1")
                    .replaceAll("Wait [0-9]+ seconds", "Wait");
            var headers = response.headers().asList().stream()
                    .filter(header -> !header.getName().equalsIgnoreCase("Date"))
                    .map(Answer::withoutCookiesValue)
                    .sorted()
                    .toList();
            return new Answer(response.statusCode(), body, headers);
        }

        private static String withoutCookiesValue(Header header) {
            return header.getName() + ": "
                    + (header.getName().equalsIgnoreCase("Set-Cookie")
                            ? header.getValue().replaceFirst("=[^;]*", "=").replaceFirst(" Expires=[^;]*;", "")
                            : header.getValue());
        }
    }
}
