package audiototext.bootstrap.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.embedded.Person;
import audiototext.domain.data.ScriptSample;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found in text from right to left, and in text without spaces. */
@QuarkusTest
class ScriptReadingTest extends BrowserTest {
    @Inject
    SpokenWords spoken;

    @ParameterizedTest
    @CsvSource({"ARABIC, المحطة", "HEBREW, לתחנה", "CHINESE, 到达", "JAPANESE, タワーは", "HINDI, दिल्ली", "THAI, กรุงเทพ"})
    void aClickOnAWordPlaysFromThereAndHighlightsIt(ScriptSample sample, String word) throws Exception {
        try (var page = open(sample)) {
            var start = sample.transcript().words().stream()
                    .filter(each -> each.text().startsWith(word))
                    .findFirst()
                    .orElseThrow()
                    .start();
            page.evaluate("() => { document.getElementById('player').play = () => {}; }");

            click(page, word);

            page.waitForFunction("() => CSS.highlights.get('spoken').size > 0");
            assertThat(((Number) page.evaluate("document.getElementById('player').currentTime")).doubleValue())
                    .isBetween(start - 0.01, start + 0.01);
            assertThat((String) page.evaluate("[...CSS.highlights.get('spoken')].map(String).join()"))
                    .startsWith(word);
        }
    }

    @Test
    void aParagraphFromRightToLeftBeginsAtTheRight() throws Exception {
        try (var page = open(ScriptSample.ARABIC)) {
            assertThat((Boolean) page.evaluate("""
                    () => {
                      const section = document.querySelector('[data-part=text] section');
                      const middle = (element) => {
                        const range = new Range();
                        range.selectNodeContents(element);
                        const { left, right } = range.getBoundingClientRect();
                        return (left + right) / 2;
                      };
                      return middle(section.querySelector('.at')) > middle(section.querySelector('p'));
                    }""")).isTrue();
        }
    }

    private Page open(ScriptSample sample) throws Exception {
        var person = Person.registered();
        var recording =
                person.submitted(SilentWav.ofSeconds(20), sample.sentences().get(0));
        person.awaited(recording, "DELIVERED");
        spoken.say(recording, sample.language(), sample.transcript().words());
        var page = browser.newPage();
        page.context()
                .addCookies(List.of(new Cookie("audio-to-text-session", person.session()).setUrl(site.toString())));
        page.navigate(site.resolve(recording.replace("/api", "")).toString());
        page.waitForFunction("() => document.getElementById('player').readyState > 0");
        return page;
    }

    /** In its middle. */
    private static void click(Page page, String word) {
        var place = (List<?>) page.evaluate("""
                (word) => {
                  const text = [...document.querySelectorAll('[data-part=text] p')]
                    .find((p) => p.textContent.includes(word)).firstChild;
                  const range = new Range();
                  range.setStart(text, text.data.indexOf(word));
                  range.setEnd(text, text.data.indexOf(word) + word.length);
                  text.parentElement.scrollIntoView({ block: 'center' });
                  const box = range.getBoundingClientRect();
                  return [box.left + box.width / 2, box.top + box.height / 2];
                }""", word);
        page.mouse().click(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());
    }
}
