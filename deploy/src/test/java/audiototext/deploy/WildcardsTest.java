package audiototext.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A wildcard is used only where nothing narrower is possible. */
class WildcardsTest {
    /** Statements that allow something on everything, and why. */
    private static final Map<String, String> JUSTIFIED = Map.of(
            "StartTranscriptionRole/StartJobs", "starting a job has no resource in IAM; a condition narrows it",
            "WebTaskRole/StartJobs", "starting a job has no resource in IAM; a condition narrows it",
            "DeliverTranscriptRole/PlugIntoVpc", "Lambda checks these rights on everything; the code is denied them",
            "WebExecutionRole/SignInToRegistry", "a token for the registry has no resource in IAM",
            "TranscribeEndpoint/OurJobs", "starting a job has no resource in IAM; a condition narrows it");

    /** Names that are known only at run time: of users, days, recordings. */
    private static final Set<String> OPEN_NAMES = Set.of(
            "arn:aws:s3:::Bucket/*/audio/*",
            "arn:aws:s3:::Bucket/*/copy/*",
            "arn:aws:s3:::Bucket/*/text/*",
            "arn:aws:s3:::Bucket/transcripts/*",
            "arn:aws:transcribe:eu-west-1:123456789012:transcription-job/*");

    private final Template template = Template.deployedWith(
            Map.of("KmsKeyArn", "arn:aws:kms:eu-west-1:123456789012:key/1", "HighlyAvailable", "true"));

    @Test
    void noActionIsAWildcard() {
        assertThat(allowed()).allSatisfy(s -> assertThat(s.actions()).noneMatch(action -> action.contains("*")));
    }

    @Test
    void everythingIsAllowedOnlyWhereItIsJustified() {
        assertThat(allowed().filter(s -> s.resources().contains("*")).map(s -> s.owner() + "/" + s.sid()))
                .containsExactlyInAnyOrderElementsOf(JUSTIFIED.keySet());
    }

    @Test
    void onlyNamesThatAreUnknownBeforehandAreOpen() {
        assertThat(allowed().flatMap(s -> s.resources().stream()))
                .filteredOn(resource -> resource.contains("*") && !resource.equals("*"))
                .isSubsetOf(OPEN_NAMES);
    }

    @Test
    void endpointsOpenToAnyPrincipalCheckTheAccount() {
        var account = Map.of("StringEquals", Map.of("aws:PrincipalAccount", "123456789012"));
        assertThat(template.ofType("AWS::EC2::VPCEndpoint").values())
                .flatExtracting(endpoint ->
                        Statement.of("", endpoint.getOrDefault("PolicyDocument", Map.of("Statement", List.of()))))
                .hasSize(3)
                .allSatisfy(statement -> assertThat(statement.conditions()).isEqualTo(account));
    }

    private Stream<Statement> allowed() {
        return template.section("Resources").keySet().stream()
                .flatMap(this::statements)
                .filter(Statement::allows);
    }

    private Stream<Statement> statements(String id) {
        return switch (template.type(id)) {
            case "AWS::IAM::Role" -> template.statementsOfRole(id).stream();
            case "AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::EC2::VPCEndpoint" ->
                Statement.of(id, template.properties(id).getOrDefault("PolicyDocument", Map.of("Statement", List.of())))
                        .stream();
            default -> Stream.empty();
        };
    }
}
