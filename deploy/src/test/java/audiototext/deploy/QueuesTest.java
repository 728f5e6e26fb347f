package audiototext.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No event is lost silently between a rule and a function. */
class QueuesTest {
    private static final int TWO_WEEKS = 14 * 24 * 60 * 60;

    private final Template template = Template.deployed();

    @ParameterizedTest
    @CsvSource({"AudioQueue, AudioDeadLetters", "TranscriptQueue, TranscriptDeadLetters"})
    void eventsThatAFunctionCannotHandleBecomeDeadLetters(String queue, String deadLetters) {
        assertThat(Tree.at(template.properties(queue), "RedrivePolicy", "deadLetterTargetArn"))
                .isEqualTo(deadLetters + ".Arn");
    }

    @ParameterizedTest
    @CsvSource({
        "AudioStored, AudioDeadLetters",
        "TranscriptStored, TranscriptDeadLetters",
        "JobEnded, TranscriptDeadLetters"
    })
    void eventsThatARuleCannotDeliverBecomeDeadLetters(String rule, String deadLetters) {
        assertThat(Tree.at(template.properties(rule), "Targets", 0, "DeadLetterConfig", "Arn"))
                .isEqualTo(deadLetters + ".Arn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AudioDeadLetters", "TranscriptDeadLetters"})
    void deadLettersAreKeptAsLongAsPossible(String deadLetters) {
        assertThat(template.properties(deadLetters)).containsEntry("MessageRetentionPeriod", TWO_WEEKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AudioDeadLetters", "TranscriptDeadLetters"})
    void theFirstDeadLetterAlertsTheOperator(String deadLetters) {
        assertThat(alarmsOn("ApproximateNumberOfMessagesVisible", "QueueName", deadLetters + ".QueueName"))
                .singleElement()
                .satisfies(alarm -> assertThat(alarm)
                        .containsEntry("ComparisonOperator", "GreaterThanThreshold")
                        .containsEntry("Threshold", 0)
                        .containsEntry("AlarmActions", List.of("Alarms")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"StartTranscription", "DeliverTranscript"})
    void aFailingFunctionAlertsTheOperator(String function) {
        assertThat(alarmsOn("Errors", "FunctionName", function))
                .singleElement()
                .satisfies(alarm -> assertThat(alarm).containsEntry("AlarmActions", List.of("Alarms")));
    }

    @Test
    void theOperatorsAddressSubscribesToTheAlarms() {
        assertThat(Tree.at(template.properties("Alarms"), "Subscription", 0))
                .isEqualTo(Map.of("Protocol", "email", "Endpoint", "operator@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AudioQueue", "TranscriptQueue"})
    void anEventIsHiddenForSixTimesTheFunctionsTimeout(String queue) {
        assertThat(template.properties(queue))
                .containsEntry("VisibilityTimeout", 6 * (int) template.globals().get("Timeout"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"StartTranscription", "DeliverTranscript"})
    void oneBadEventDoesNotAffectTheOthersOfItsBatch(String function) {
        assertThat(Tree.map(template.properties(function).get("Events")).values())
                .singleElement()
                .satisfies(source -> assertThat(Tree.at(source, "Properties", "FunctionResponseTypes"))
                        .isEqualTo(List.of("ReportBatchItemFailures")));
    }

    @Test
    void onlyTheRulesMayWriteToTheirQueues() {
        var rulesOf = Map.of(
                "AudioQueuesPolicy", List.of("AudioStored.Arn"),
                "TranscriptQueuesPolicy", List.of("TranscriptStored.Arn", "JobEnded.Arn"));
        assertThat(template.ofType("AWS::SQS::QueuePolicy")).allSatisfy((policy, properties) -> {
            var statement = Tree.map(Tree.at(properties, "PolicyDocument", "Statement", 0));
            assertThat(statement)
                    .containsEntry("Principal", Map.of("Service", "events.amazonaws.com"))
                    .containsEntry("Action", "sqs:SendMessage");
            assertThat(Tree.texts(Tree.at(statement, "Condition", "ArnEquals", "aws:SourceArn")))
                    .isEqualTo(rulesOf.get(policy));
        });
    }

    @Test
    void everyQueueIsEncrypted() {
        assertThat(template.ofType("AWS::SQS::Queue").values())
                .allSatisfy(queue -> assertThat(queue).containsEntry("SqsManagedSseEnabled", true));
    }

    private Stream<Map<String, Object>> alarmsOn(String metric, String dimension, String value) {
        return template.ofType("AWS::CloudWatch::Alarm").values().stream()
                .filter(alarm -> metric.equals(alarm.get("MetricName")))
                .filter(alarm ->
                        List.of(Map.of("Name", dimension, "Value", value)).equals(alarm.get("Dimensions")));
    }
}
