package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import audiototext.adapters.speech.models.Recogniser;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading the recogniser's model, the packaged one or another. */
@SpeechTest
class RecogniserLoadingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    /** Otherwise a process that ends early crashes in the middle of native code. */
    @Test
    void closingTheRecogniserWaitsForTheEndOfItsLoading() {
        var loading = Recogniser.loadInBackground(Speech.FILES);

        loading.close();

        assertThat(loading.isReady()).isTrue();
    }

    @Test
    void anotherModelIsTakenFromAFolder() throws Exception {
        var published = Path.of("target/model-archives/moonshine-tiny");
        try (var other = Recogniser.loadInBackground(Speech.FILES.withMoonshine(published))) {
            assertThat(Speech.text(Speech.hear(other, Speech.file("sentence.ogg"))))
                    .isNotBlank();
        }
    }

    @Test
    void aRecogniserWithoutItsModelSaysWhatIsMissing() {
        var broken = Recogniser.loadInBackground(Speech.FILES.withMoonshine(folder));

        await().atMost(PATIENCE).until(() -> broken.failure().isPresent());

        assertThat(broken.failure().get())
                .contains(folder.resolve("encoder_model.onnx").toString());
        assertThat(broken.isReady()).isFalse();
    }
}
