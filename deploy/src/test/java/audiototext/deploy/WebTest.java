package audiototext.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The web application behind its load balancer, and the sign-in. */
class WebTest {
    private final Template template = Template.deployed();

    @Test
    void plainHttpIsRedirectedToHttps() {
        assertThat(Tree.at(template.properties("HttpListener"), "DefaultActions", 0, "RedirectConfig", "Protocol"))
                .isEqualTo("HTTPS");
    }

    @Test
    void httpsNeedsAtLeastTls12AndTheOperatorsCertificate() {
        assertThat(template.properties("HttpsListener"))
                .containsEntry("SslPolicy", "ELBSecurityPolicy-TLS13-1-2-2021-06")
                .containsEntry(
                        "Certificates",
                        List.of(Map.of("CertificateArn", "arn:aws:acm:eu-west-1:123456789012:certificate/1")));
    }

    @Test
    void aTaskIsHealthyWhenItReportsThatItIsReady() {
        assertThat(template.properties("WebTargets")).containsEntry("HealthCheckPath", "/q/health/ready");
    }

    @Test
    void strangersSeeNeitherHealthNorMetrics() {
        var rule = template.properties("NotForStrangers");
        assertThat(Tree.at(rule, "Conditions", 0, "PathPatternConfig", "Values"))
                .isEqualTo(List.of("/q/health*", "/q/metrics*"));
        assertThat(Tree.at(rule, "Actions", 0, "FixedResponseConfig", "StatusCode"))
                .isEqualTo("404");
    }

    @Test
    void theContainerWritesOnlyToItsTemporaryFolder() {
        assertThat(container())
                .containsEntry("ReadonlyRootFilesystem", true)
                .containsEntry("MountPoints", List.of(Map.of("SourceVolume", "tmp", "ContainerPath", "/tmp")));
    }

    @Test
    void theContainersLogsAreKept() {
        assertThat(Tree.at(container(), "LogConfiguration", "Options", "awslogs-group"))
                .isEqualTo("WebLogs");
    }

    @Test
    void theContainerRunsOnTheArchitectureThatItWasBuiltFor() {
        var arm = Template.deployedWith(Map.of("Architecture", "arm64"));
        assertThat(Tree.at(arm.properties("WebTask"), "RuntimePlatform", "CpuArchitecture"))
                .isEqualTo("ARM64");
        assertThat(Tree.at(template.properties("WebTask"), "RuntimePlatform", "CpuArchitecture"))
                .isEqualTo("X86_64");
    }

    @Test
    void moreTasksRunUnderLoad() {
        assertThat(template.properties("WebScaling"))
                .containsEntry("ResourceId", "service/Cluster/WebService.Name")
                .containsEntry("MinCapacity", 1)
                .containsEntry("MaxCapacity", "4");
        assertThat(template.properties("WebScalingPolicy")).containsEntry("ScalingTargetId", "WebScaling");
    }

    @Test
    void peopleRegisterThemselvesAndGetACodeByMail() {
        var pool = template.properties("UserPool");
        assertThat(Tree.at(pool, "AdminCreateUserConfig", "AllowAdminCreateUserOnly"))
                .isEqualTo(false);
        assertThat(pool).containsEntry("AutoVerifiedAttributes", List.of("email"));
        assertThat(Tree.at(pool, "VerificationMessageTemplate", "DefaultEmailOption"))
                .isEqualTo("CONFIRM_WITH_CODE");
    }

    @Test
    void signInIsOnlyByAuthorizationCode() {
        assertThat(template.properties("WebClient"))
                .containsEntry("AllowedOAuthFlows", List.of("code"))
                .containsEntry("GenerateSecret", true)
                .containsEntry("CallbackURLs", List.of("https://audio.example.org/sign-in"))
                .containsEntry("LogoutURLs", List.of("https://audio.example.org/"));
    }

    private Map<String, Object> container() {
        return Tree.map(Tree.at(template.properties("WebTask"), "ContainerDefinitions", 0));
    }
}
