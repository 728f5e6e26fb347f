package audiototext.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every reference in the template has a target, and nothing is unused. */
class ReferencesTest {
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("AWS::Cognito::UserPoolClient", Set.of("ClientSecret")),
            Map.entry("AWS::SQS::Queue", Set.of("Arn", "QueueName")),
            Map.entry("AWS::Events::Rule", Set.of("Arn")),
            Map.entry("AWS::IAM::Role", Set.of("Arn")),
            Map.entry("AWS::Logs::LogGroup", Set.of("Arn")),
            Map.entry(
                    "AWS::RDS::DBInstance", Set.of("Endpoint.Address", "Endpoint.Port", "MasterUserSecret.SecretArn")),
            Map.entry("AWS::ECS::Service", Set.of("Name")),
            Map.entry("AWS::ElasticLoadBalancingV2::LoadBalancer", Set.of("DNSName", "LoadBalancerFullName")),
            Map.entry("AWS::ElasticLoadBalancingV2::TargetGroup", Set.of("TargetGroupFullName")),
            Map.entry(
                    "AWS::SES::EmailIdentity",
                    Set.of(
                            "DkimDNSTokenName1", "DkimDNSTokenValue1",
                            "DkimDNSTokenName2", "DkimDNSTokenValue2",
                            "DkimDNSTokenName3", "DkimDNSTokenValue3")));

    private final Template template = Template.deployed();
    private final Set<String> references = new TreeSet<>();
    private final Set<String> attributes = new TreeSet<>();
    private final Set<String> conditions = new TreeSet<>();

    @BeforeEach
    void collect() {
        List.of("Conditions", "Globals", "Resources", "Outputs").forEach(name -> collect(template.section(name)));
    }

    @Test
    void everyReferenceNamesAParameterOrAResource() {
        var known = new TreeSet<>(template.section("Parameters").keySet());
        known.addAll(template.section("Resources").keySet());
        assertThat(references).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void everyAttributeIsOneThatItsResourceHas() {
        assertThat(attributes).isNotEmpty().allSatisfy(attribute -> {
            var parts = attribute.split("\\.", 2);
            assertThat(ATTRIBUTES.get(template.type(parts[0]))).contains(parts[1]);
        });
    }

    @Test
    void everyParameterIsUsed() {
        assertThat(references).containsAll(template.section("Parameters").keySet());
    }

    @Test
    void everyConditionIsDefinedAndUsed() {
        assertThat(conditions).isEqualTo(template.section("Conditions").keySet());
    }

    private void collect(Object node) {
        if (node instanceof List) {
            Tree.list(node).forEach(this::collect);
        } else if (node instanceof Map) {
            Tree.map(node).forEach((key, value) -> {
                collectFrom(key, value);
                collect(value);
            });
        }
    }

    private void collectFrom(String key, Object value) {
        switch (key) {
            case "Ref" -> reference(value.toString());
            case "DependsOn" -> references.addAll(Tree.texts(value));
            case "Fn::GetAtt" -> attribute(String.join(".", Tree.texts(value)));
            case "Fn::Sub" ->
                Intrinsics.VARIABLE
                        .matcher(value.toString())
                        .results()
                        .map(match -> match.group(1))
                        .forEach(name -> {
                            if (name.contains(".")) {
                                attribute(name);
                            } else {
                                reference(name);
                            }
                        });
            case "Fn::If" -> conditions.add(Tree.text(value, 0));
            default -> {
                // Any other key refers to nothing.
            }
        }
    }

    private void reference(String name) {
        if (!name.startsWith("AWS::")) {
            references.add(name);
        }
    }

    private void attribute(String name) {
        references.add(name.substring(0, name.indexOf('.')));
        attributes.add(name);
    }
}
