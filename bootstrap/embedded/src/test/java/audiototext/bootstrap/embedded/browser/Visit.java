package audiototext.bootstrap.embedded.browser;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import java.net.URI;
import java.util.Base64;

/** What a person does in a tab of any browser. */
record Visit(Tab tab, URI site) {

    void signIn(Person person) {
        tab.open(site.resolve("/sign-in"));
        tab.fill("#email", person.email());
        tab.fill("#password", Person.PASSWORD);
        tab.click("main form button");
        tab.awaitTrue("location.pathname === '/recordings'");
        tab.awaitTrue("document.querySelector('[data-do=start]')?.disabled === false");
    }

    /** Signs in, and listens to a recording that not every browser plays. It is 2.6 seconds long. */
    void playCopy(Person person) {
        signIn(person);
        var recording = person.submitted(Clip.amr(), "a call");
        person.awaited(recording, "DELIVERED");
        if (!person.hasListeningCopy(recording)) {
            throw new AssertionError("there is no copy");
        }
        tab.open(site.resolve(recording.replace("/api", "")));
        tab.awaitTrue("document.getElementById('player')?.src.endsWith('/listening-copy') === true");
        tab.awaitTrue("Math.abs(document.getElementById('player').duration - 2.65) < 0.15");
        tab.run("document.getElementById('player').play()");
        tab.awaitTrue("document.getElementById('player').currentTime > 1");
    }

    void record(int seconds) {
        tab.click("[data-do=start]");
        tab.awaitTrue("/0:\\d\\d/.exec(document.querySelector('[role=timer]').textContent)?.[0] >= '0:%02d'"
                .formatted(seconds));
        tab.click("[data-do=stop]");
        tab.awaitTrue("document.querySelector('[data-part=review]').hidden === false");
        tab.click("[data-do=send]");
    }

    /** Chooses the clip in the file field. */
    void upload(String fileName) {
        tab.run("""
                (() => {
                  const bytes = Uint8Array.from(atob('%s'), (c) => c.charCodeAt(0));
                  const files = new DataTransfer();
                  files.items.add(new File([bytes], '%s', { type: 'audio/wav' }));
                  const field = document.getElementById('audio');
                  field.files = files.files;
                  field.dispatchEvent(new Event('change', { bubbles: true }));
                })()""".formatted(Base64.getEncoder().encodeToString(Clip.wav()), fileName));
    }

    void awaitStored(int count) {
        tab.awaitTrue("document.querySelectorAll('#recordings > li').length === %d".formatted(count));
    }

    void awaitNewestDelivered(String name) {
        tab.awaitTrue("document.querySelector('#recordings > li')?.textContent.includes('%s')".formatted(name)
                + " && document.querySelector('#recordings > li').dataset.state === 'delivered'");
    }

    /** @return the transcript of the newest recording, whose page stays open */
    String readNewest() {
        tab.click("#recordings > li a[data-part=name]");
        tab.awaitTrue("document.querySelector('[data-part=text]') !== null");
        return tab.textOf("[data-part=text]");
    }
}
