package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import audiototext.adapters.speech.models.Recogniser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
        for (var name : List.of("encoder_model.onnx", "decoder_model_merged.onnx")) {
            try (var model = Recogniser.class.getResourceAsStream(name)) {
                Files.copy(model, folder.resolve(name));
            }
        }
        try (var other = Recogniser.loadInBackground(Speech.FILES.withMoonshine(folder))) {
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
