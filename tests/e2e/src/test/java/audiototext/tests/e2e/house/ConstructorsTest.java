package audiototext.tests.e2e.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No constructor takes more than five parameters without a reason that is named here. */
class ConstructorsTest {
    private static final int MOST = 5;

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("Email", "the parts of a mail"),
            Map.entry("RetryPolicy", "named numbers, made in one place"),
            Map.entry("AudioProgress", "what is learnt about the audio, step by step"),
            Map.entry("Submission", "what is known of a recording from its first byte on"),
            Map.entry("ProgressColumns", "a component for each column"),
            Map.entry("SubmissionColumns", "a component for each column"),
            Map.entry("FindingsColumns", "a component for each column"),
            Map.entry("ProbedFile", "what ffprobe says of a file"),
            Map.entry("SoundTrack", "what ffprobe says of a track"),
            Map.entry("RecordingJson", "a component for each field of the API"),
            Map.entry("InboxJson", "a component for each field of the API"),
            Map.entry("ReceivedEmail", "a component for each field of the file"),
            Map.entry("StoredMail", "a component for each field of the answer"),
            Map.entry("RecordingsPage", "what a template shows"),
            Map.entry("RecordingPage", "what a template shows"),
            Map.entry("RecordingView", "what a template shows"),
            Map.entry("FilterForm", "what a template shows"),
            Map.entry("MailView", "what a template shows"));

    @Test
    void noConstructorTakesMoreThanFiveParametersWithoutAReason() {
        assertThat(wide()).extracting(each -> each.getOwner().getSimpleName()).isSubsetOf(REASONS.keySet());
    }

    @Test
    void noReasonIsLeftOver() {
        assertThat(wide().map(each -> each.getOwner().getSimpleName())).containsAll(REASONS.keySet());
    }

    private static Stream<JavaConstructor> wide() {
        return Modules.shipped().stream()
                .filter(type -> type.getPackageName().startsWith("audiototext"))
                .filter(type -> !type.getName().contains("_"))
                .flatMap(type -> type.getConstructors().stream())
                .filter(constructor -> constructor.getRawParameterTypes().size() > MOST);
    }
}
