package audiototext.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.embedded.Clip;
import audiototext.embedded.Person;
import com.google.gson.JsonElement;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The job in another browser than Chromium. */
@QuarkusTest
class FirefoxTest {
    @TestHTTPResource("/")
    URI site;

    @Test
    void firefoxRecordsSendsAndReads() throws Exception {
        var person = Person.registered();
        try (var firefox = Firefox.start()) {
            signIn(firefox, person);
            record(firefox);
            upload(firefox);
            read(firefox);
        }
    }

    private void signIn(Firefox firefox, Person person) {
        firefox.open(site.resolve("/sign-in"));
        fill(firefox, "#email", person.email());
        fill(firefox, "#password", Person.PASSWORD);
        click(firefox, "main form button");
        firefox.awaitTrue("location.pathname === '/recordings'");
    }

    private static void record(Firefox firefox) {
        firefox.awaitTrue("document.querySelector('[data-do=start]')?.disabled === false");
        click(firefox, "[data-do=start]");
        firefox.awaitTrue("/0:0[2-9]/.test(document.querySelector('[role=timer]').textContent)");
        click(firefox, "[data-do=stop]");
        firefox.awaitTrue("document.querySelector('[data-part=review]').hidden === false");
        click(firefox, "[data-do=send]");
        firefox.awaitTrue("document.querySelectorAll('#recordings > li').length === 1");
    }

    private static void upload(Firefox firefox) {
        var audio = Base64.getEncoder().encodeToString(Clip.wav());
        firefox.evaluate("""
                (() => {
                  const bytes = Uint8Array.from(atob('%s'), (c) => c.charCodeAt(0));
                  const files = new DataTransfer();
                  files.items.add(new File([bytes], 'call.wav', { type: 'audio/wav' }));
                  const field = document.getElementById('audio');
                  field.files = files.files;
                  field.dispatchEvent(new Event('change', { bubbles: true }));
                })()""".formatted(audio));
        firefox.awaitTrue("document.querySelector('#recordings > li')?.textContent.includes('call')"
                + " && document.querySelector('#recordings > li').dataset.state === 'delivered'");
    }

    private static void read(Firefox firefox) {
        click(firefox, "#recordings > li a[data-part=name]");
        firefox.awaitTrue("document.querySelector('[data-part=text]') !== null");
        var text = firefox.evaluate("document.querySelector('[data-part=text]').textContent")
                .map(JsonElement::getAsString);
        assertThat(text).hasValueSatisfying(says -> assertThat(says).containsIgnoringCase("cannot be completed"));
    }

    private static void fill(Firefox firefox, String field, String value) {
        firefox.evaluate("document.querySelector(\"%s\").value = '%s'".formatted(field, value));
    }

    private static void click(Firefox firefox, String button) {
        firefox.evaluate("document.querySelector(\"%s\").click()".formatted(button));
    }
}
