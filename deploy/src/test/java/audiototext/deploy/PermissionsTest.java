package audiototext.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.deploy.Statement.Call;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each part may make the calls that its code makes, and no others. */
class PermissionsTest {
    private static final String BUCKET = "arn:aws:s3:::Bucket";
    private static final String AUDIO = BUCKET + "/ada/2026-11-22/audio/a.webm";
    private static final String TEXT = BUCKET + "/ada/2026-11-22/text/a.json";
    private static final String COPY = BUCKET + "/ada/2026-11-22/copy/a.m4a";
    private static final String TRANSCRIPT = BUCKET + "/transcripts/a.json";
    private static final String JOB = "arn:aws:transcribe:eu-west-1:123456789012:transcription-job/a";
    private static final String IDENTITY = "arn:aws:ses:eu-west-1:123456789012:identity/MailIdentity";
    private static final String MAILS = "arn:aws:ses:eu-west-1:123456789012:configuration-set/MailConfiguration";
    private static final String DATABASE_SECRET = "Database.MasterUserSecret.SecretArn";
    private static final String IMAGE = "arn:aws:ecr:eu-west-1:123456789012:repository/audio-to-text";

    private static final Map<String, List<Call>> CALLS = Map.of(
            "StartTranscriptionRole",
            List.of(
                    new Call("logs:CreateLogStream", "StartTranscriptionLogs.Arn"),
                    new Call("logs:PutLogEvents", "StartTranscriptionLogs.Arn"),
                    new Call("sqs:ReceiveMessage", "AudioQueue.Arn"),
                    new Call("sqs:DeleteMessage", "AudioQueue.Arn"),
                    new Call("sqs:GetQueueAttributes", "AudioQueue.Arn"),
                    new Call("s3:GetObject", AUDIO),
                    new Call("s3:ListBucket", BUCKET),
                    new Call("s3:PutObject", TRANSCRIPT),
                    new Call("transcribe:StartTranscriptionJob", "*")),
            "DeliverTranscriptRole",
            List.of(
                    new Call("logs:CreateLogStream", "DeliverTranscriptLogs.Arn"),
                    new Call("logs:PutLogEvents", "DeliverTranscriptLogs.Arn"),
                    new Call("sqs:ReceiveMessage", "TranscriptQueue.Arn"),
                    new Call("sqs:DeleteMessage", "TranscriptQueue.Arn"),
                    new Call("sqs:GetQueueAttributes", "TranscriptQueue.Arn"),
                    new Call("s3:GetObject", TRANSCRIPT),
                    new Call("s3:GetObject", TEXT),
                    new Call("s3:GetObject", AUDIO),
                    new Call("s3:ListBucket", BUCKET),
                    new Call("s3:PutObject", TEXT),
                    new Call("s3:AbortMultipartUpload", TEXT),
                    new Call("s3:DeleteObject", TEXT),
                    new Call("s3:DeleteObject", AUDIO),
                    new Call("s3:DeleteObject", COPY),
                    new Call("s3:DeleteObject", TRANSCRIPT),
                    new Call("transcribe:GetTranscriptionJob", JOB),
                    new Call("transcribe:DeleteTranscriptionJob", JOB),
                    new Call("ses:SendRawEmail", IDENTITY),
                    new Call("ses:SendRawEmail", MAILS),
                    new Call("secretsmanager:GetSecretValue", DATABASE_SECRET),
                    new Call("ec2:CreateNetworkInterface", "*"),
                    new Call("ec2:DescribeNetworkInterfaces", "*"),
                    new Call("ec2:DeleteNetworkInterface", "*"),
                    new Call("ec2:DescribeSubnets", "*"),
                    new Call("ec2:AssignPrivateIpAddresses", "*"),
                    new Call("ec2:UnassignPrivateIpAddresses", "*")),
            "WebTaskRole",
            List.of(
                    new Call("s3:GetObject", AUDIO),
                    new Call("s3:PutObject", AUDIO),
                    new Call("s3:AbortMultipartUpload", AUDIO),
                    new Call("s3:DeleteObject", AUDIO),
                    new Call("s3:GetObject", TEXT),
                    new Call("s3:PutObject", TEXT),
                    new Call("s3:AbortMultipartUpload", TEXT),
                    new Call("s3:DeleteObject", TEXT),
                    new Call("s3:DeleteObject", COPY),
                    new Call("s3:GetObject", TRANSCRIPT),
                    new Call("s3:PutObject", TRANSCRIPT),
                    new Call("s3:DeleteObject", TRANSCRIPT),
                    new Call("s3:ListBucket", BUCKET),
                    new Call("transcribe:StartTranscriptionJob", "*"),
                    new Call("transcribe:GetTranscriptionJob", JOB),
                    new Call("transcribe:DeleteTranscriptionJob", JOB),
                    new Call("ses:SendRawEmail", IDENTITY),
                    new Call("ses:SendRawEmail", MAILS),
                    new Call("secretsmanager:GetSecretValue", DATABASE_SECRET)),
            "WebExecutionRole",
            List.of(
                    new Call("ecr:GetAuthorizationToken", "*"),
                    new Call("ecr:BatchGetImage", IMAGE),
                    new Call("ecr:GetDownloadUrlForLayer", IMAGE),
                    new Call("ecr:BatchCheckLayerAvailability", IMAGE),
                    new Call("logs:CreateLogStream", "WebLogs.Arn"),
                    new Call("logs:PutLogEvents", "WebLogs.Arn"),
                    new Call("secretsmanager:GetSecretValue", "WebClientSecret")));

    private final Template template = Template.deployed();

    static Stream<Arguments> calls() {
        return CALLS.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(call -> Arguments.of(entry.getKey(), call)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void eachCallIsAllowed(String role, Call call) {
        assertThat(allowed(role)).anyMatch(statement -> statement.covers(call));
    }

    @Test
    void everyRoleHasItsListOfCalls() {
        assertThat(template.ofType("AWS::IAM::Role").keySet()).isEqualTo(new TreeSet<>(CALLS.keySet()));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void nothingIsAllowedThatIsNotCalled(String role) {
        assertThat(allowed(role))
                .allSatisfy(statement -> assertThat(statement.actions())
                        .allSatisfy(action -> assertThat(statement.resources())
                                .allMatch(resource -> CALLS.get(role).stream()
                                        .anyMatch(call -> new Statement(
                                                        role, "", true, List.of(action), List.of(resource), null)
                                                .covers(call)))));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void everyRightIsInTheTemplateItself(String role) {
        assertThat(template.properties(role)).doesNotContainKey("ManagedPolicyArns");
    }

    static Stream<String> roles() {
        return CALLS.keySet().stream();
    }

    @Test
    void eachPartHasItsRole() {
        assertThat(template.properties("StartTranscription")).containsEntry("Role", "StartTranscriptionRole.Arn");
        assertThat(template.properties("DeliverTranscript")).containsEntry("Role", "DeliverTranscriptRole.Arn");
        assertThat(template.properties("WebTask"))
                .containsEntry("TaskRoleArn", "WebTaskRole.Arn")
                .containsEntry("ExecutionRoleArn", "WebExecutionRole.Arn");
    }

    @Test
    void transcribeWritesOnlyIntoTheBucket() {
        assertThat(Stream.of("StartTranscriptionRole", "WebTaskRole").flatMap(this::allowed))
                .filteredOn(statement -> statement.actions().contains("transcribe:StartTranscriptionJob"))
                .hasSize(2)
                .allSatisfy(statement -> assertThat(statement.conditions())
                        .isEqualTo(Map.of("StringEquals", Map.of("transcribe:OutputBucketName", "Bucket"))));
    }

    @Test
    void mailsComeOnlyFromTheSender() {
        assertThat(Stream.of("DeliverTranscriptRole", "WebTaskRole").flatMap(this::allowed))
                .filteredOn(statement -> statement.actions().contains("ses:SendRawEmail"))
                .hasSize(2)
                .allSatisfy(statement -> assertThat(statement.conditions())
                        .isEqualTo(Map.of("StringEquals", Map.of("ses:FromAddress", "audio@example.org"))));
    }

    @Test
    void theFunctionsOwnCodeIsDeniedTheRightsThatPlugItIntoTheVpc() {
        var statements = template.statementsOfRole("DeliverTranscriptRole");
        var allowed = statements.stream().filter(s -> "PlugIntoVpc".equals(s.sid()));
        assertThat(allowed)
                .singleElement()
                .satisfies(plug -> assertThat(statements)
                        .filteredOn(statement -> !statement.allows())
                        .singleElement()
                        .satisfies(denied -> {
                            assertThat(denied.actions()).isEqualTo(plug.actions());
                            assertThat(denied.conditions().toString())
                                    .contains(":function:"
                                            + template.properties("DeliverTranscript")
                                                    .get("FunctionName"));
                        }));
    }

    private Stream<Statement> allowed(String role) {
        return template.statementsOfRole(role).stream().filter(Statement::allows);
    }
}
