package audiototext.deploy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which parts of the system can reach each other. */
class NetworkTest {
    private static final Object PRIVATE_SUBNETS = List.of("PrivateSubnetA", "PrivateSubnetB");

    /** Services that Lambda itself calls for a function, from outside the VPC. */
    private static final Set<String> CALLED_BY_LAMBDA = Set.of("logs", "sqs", "ec2");

    private static final Map<String, String> ENDPOINT_NAMES = Map.of("ses", "email");

    private final Template template = Template.deployed();

    @Test
    void onlyTheLoadBalancerIsReachableFromTheInternet() {
        template.ofType("AWS::EC2::SecurityGroup").forEach((id, group) -> {
            var openPorts = Tree.list(group.getOrDefault("SecurityGroupIngress", List.of())).stream()
                    .filter(rule -> Tree.map(rule).containsKey("CidrIp"))
                    .map(rule -> Tree.at(rule, "ToPort"));
            if (id.equals("LoadBalancerSecurityGroup")) {
                assertThat(openPorts).containsExactly(443, 80);
            } else {
                assertThat(openPorts).as(id).isEmpty();
            }
        });
        assertThat(template.ofType("AWS::EC2::SecurityGroupIngress").values())
                .allSatisfy(rule -> assertThat(rule).containsKey("SourceSecurityGroupId"));
    }

    @Test
    void onlyTheWebApplicationAndTheFunctionReachTheDatabase() {
        assertThat(template.properties("DatabaseSecurityGroup")).doesNotContainKey("SecurityGroupIngress");
        assertThat(template.ofType("AWS::EC2::SecurityGroupIngress").values())
                .filteredOn(rule -> "DatabaseSecurityGroup".equals(rule.get("GroupId")))
                .extracting(rule -> rule.get("SourceSecurityGroupId"))
                .containsExactlyInAnyOrder("WebSecurityGroup", "FunctionSecurityGroup");
    }

    @Test
    void theDatabaseAndTheFunctionAreInPrivateSubnets() {
        assertThat(template.properties("DatabaseSubnets")).containsEntry("SubnetIds", PRIVATE_SUBNETS);
        assertThat(Tree.at(template.properties("DeliverTranscript"), "VpcConfig", "SubnetIds"))
                .isEqualTo(PRIVATE_SUBNETS);
    }

    @Test
    void noRouteLeadsFromThePrivateSubnetsToTheInternet() {
        assertThat(template.ofType("AWS::EC2::Route").values())
                .extracting(route -> route.get("RouteTableId"))
                .containsExactly("PublicRoutes");
        assertThat(template.ofType("AWS::EC2::SubnetRouteTableAssociation").values())
                .filteredOn(association -> "PrivateRoutes".equals(association.get("RouteTableId")))
                .extracting(association -> association.get("SubnetId"))
                .containsExactlyInAnyOrder("PrivateSubnetA", "PrivateSubnetB");
    }

    @Test
    void theFunctionThatStartsTranscriptionsNeedsNoVpc() {
        assertThat(template.properties("StartTranscription")).doesNotContainKey("VpcConfig");
    }

    @Test
    void theFunctionInTheVpcHasAnEndpointForEveryServiceThatItCalls() {
        var called = template.statementsOfRole("DeliverTranscriptRole").stream()
                .flatMap(statement -> statement.actions().stream())
                .map(action -> action.substring(0, action.indexOf(':')))
                .filter(service -> !CALLED_BY_LAMBDA.contains(service))
                .map(service -> "com.amazonaws.eu-west-1." + ENDPOINT_NAMES.getOrDefault(service, service))
                .collect(toSet());
        assertThat(template.ofType("AWS::EC2::VPCEndpoint").values())
                .extracting(endpoint -> endpoint.get("ServiceName").toString())
                .containsExactlyInAnyOrderElementsOf(called);
    }

    @Test
    void withoutHighAvailabilityEachEndpointIsInOneZone() {
        assertThat(interfaceEndpoints(template)).allMatch(subnets -> subnets.size() == 1);
    }

    @Test
    void withHighAvailabilityTheSystemSurvivesTheLossOfAZone() {
        var available = Template.deployedWith(Map.of("HighlyAvailable", "true"));
        assertThat(interfaceEndpoints(available)).allMatch(PRIVATE_SUBNETS::equals);
        assertThat(available.properties("Database")).containsEntry("MultiAZ", true);
        assertThat(available.properties("WebScaling")).containsEntry("MinCapacity", 2);
    }

    private static List<List<Object>> interfaceEndpoints(Template template) {
        return template.ofType("AWS::EC2::VPCEndpoint").values().stream()
                .filter(endpoint -> "Interface".equals(endpoint.get("VpcEndpointType")))
                .map(endpoint -> Tree.list(endpoint.get("SubnetIds")))
                .toList();
    }
}
