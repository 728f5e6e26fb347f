package audiototext.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An identity provider that cannot be reached alerts the operator: a metric counts the errors that the sign-in logs. */
class ProviderAlarmTest {
    private static final Pattern LOGGER = Pattern.compile("\\$\\.loggerName = \"([\\w.]+)\"");

    private final Template template = Template.deployed();

    @Test
    void itCountsTheErrorsInTheLogOfTheWebApplication() {
        assertThat(template.properties("ProviderTrouble"))
                .containsEntry("LogGroupName", "WebLogs")
                .extractingByKey("FilterPattern")
                .asString()
                .contains("$.level = \"ERROR\"", " && ");
    }

    @Test
    void theErrorsComeFromAClassThatExists() {
        var logger = LOGGER.matcher(Tree.text(template.properties("ProviderTrouble"), "FilterPattern"));

        assertThat(logger.find()).isTrue();
        assertThat(Path.of("../adapters/oidc/src/main/java", logger.group(1).replace('.', '/') + ".java"))
                .exists();
    }

    @Test
    void theFirstErrorAlertsTheOperator() {
        var counted = Tree.map(Tree.at(template.properties("ProviderTrouble"), "MetricTransformations", 0));

        assertThat(template.properties("ProviderTroubleAlarm"))
                .containsEntry("Namespace", counted.get("MetricNamespace"))
                .containsEntry("MetricName", counted.get("MetricName"))
                .containsEntry("ComparisonOperator", "GreaterThanThreshold")
                .containsEntry("Threshold", 0)
                .containsEntry("AlarmActions", List.of("Alarms"));
    }
}
