package audiototext.bootstrap.embedded.browser;

import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The only tab of a browser that is controlled by scripts alone. */
interface Tab {
    /** Long enough for a machine that is busy with other work. */
    Duration PATIENCE = Duration.ofMinutes(2);

    /** Returns when the page has loaded. */
    void open(URI page);

    /** @return the value of the expression; empty if it has none, or the page is being left */
    Optional<JsonElement> evaluate(String expression);

    /** Waits until the expression is true. */
    default void awaitTrue(String expression) {
        await(expression)
                .atMost(PATIENCE)
                .until(() -> evaluate(expression)
                        .filter(JsonElement::isJsonPrimitive)
                        .map(JsonElement::getAsBoolean)
                        .orElse(false));
    }

    default String textOf(String element) {
        return evaluate("document.querySelector(\"%s\").textContent".formatted(element))
                .map(JsonElement::getAsString)
                .orElseThrow();
    }

    /** The page must not be left meanwhile. */
    default void run(String expression) {
        evaluate("(%s, true)".formatted(expression)).orElseThrow();
    }

    default void fill(String field, String value) {
        run("document.querySelector(\"%s\").value = '%s'".formatted(field, value));
    }

    default void click(String button) {
        evaluate("document.querySelector(\"%s\").click()".formatted(button));
    }
}
