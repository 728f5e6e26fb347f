package audiototext.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Recordings and transcripts stay private: the bucket and the database are closed and encrypted. */
class StorageTest {
    private static final String KEY = "arn:aws:kms:eu-west-1:123456789012:key/1";

    private final Template template = Template.deployed();

    @Test
    void nothingInTheBucketCanBecomePublic() {
        assertThat(Tree.map(template.properties("Bucket").get("PublicAccessBlockConfiguration")))
                .isEqualTo(Map.of(
                        "BlockPublicAcls", true,
                        "BlockPublicPolicy", true,
                        "IgnorePublicAcls", true,
                        "RestrictPublicBuckets", true));
    }

    @Test
    void noOtherSiteReadsTheBucket() {
        assertThat(template.properties("Bucket")).doesNotContainKeys("CorsConfiguration", "WebsiteConfiguration");
    }

    @Test
    void theBucketIsEncryptedWithKeysOfS3() {
        assertThat(encryption(template)).isEqualTo(Map.of("SSEAlgorithm", "AES256"));
    }

    @Test
    void theBucketIsEncryptedWithTheOperatorsKeyIfThereIsOne() {
        assertThat(encryption(Template.deployedWith(Map.of("KmsKeyArn", KEY))))
                .isEqualTo(Map.of("SSEAlgorithm", "aws:kms", "KMSMasterKeyID", KEY));
    }

    @Test
    void withTheOperatorsKeyEachRoleThatUsesTheBucketMayUseOnlyThatKey() {
        var withKey = Template.deployedWith(Map.of("KmsKeyArn", KEY));
        assertThat(List.of("StartTranscriptionRole", "DeliverTranscriptRole", "WebTaskRole"))
                .allSatisfy(role -> assertThat(withKey.statementsOfRole(role))
                        .filteredOn(statement -> statement.actions().contains("kms:Decrypt"))
                        .singleElement()
                        .satisfies(
                                statement -> assertThat(statement.resources()).containsExactly(KEY)));
    }

    @Test
    void theBucketAnswersOnlyOverTls() {
        var statements = Statement.of("", template.properties("BucketPolicy").get("PolicyDocument"));
        assertThat(statements).singleElement().satisfies(statement -> {
            assertThat(statement.allows()).isFalse();
            assertThat(statement.resources()).containsExactly("arn:aws:s3:::Bucket", "arn:aws:s3:::Bucket/*");
            assertThat(statement.conditions()).isEqualTo(Map.of("Bool", Map.of("aws:SecureTransport", "false")));
        });
    }

    @Test
    void deletedObjectsAreGone() {
        assertThat(template.properties("Bucket")).doesNotContainKey("VersioningConfiguration");
    }

    @Test
    void abortedUploadsAreCleanedUp() {
        assertThat(rules())
                .anyMatch(rule -> rule.containsKey("AbortIncompleteMultipartUpload") && !rule.containsKey("Prefix"));
    }

    @Test
    void onlyRawTranscriptsExpire() {
        assertThat(rules())
                .filteredOn(rule -> rule.containsKey("ExpirationInDays"))
                .singleElement()
                .satisfies(rule -> assertThat(rule).containsEntry("Prefix", "transcripts/"));
    }

    @Test
    void peoplesDataOutlivesTheStack() {
        var resources = template.section("Resources");
        assertThat(Tree.text(resources, "Bucket", "DeletionPolicy")).isEqualTo("Retain");
        assertThat(Tree.text(resources, "UserPool", "DeletionPolicy")).isEqualTo("Retain");
        assertThat(Tree.text(resources, "Database", "DeletionPolicy")).isEqualTo("Snapshot");
    }

    @Test
    void theDatabaseIsEncryptedAndPrivate() {
        assertThat(template.properties("Database"))
                .containsEntry("StorageEncrypted", true)
                .containsEntry("PubliclyAccessible", false);
    }

    @Test
    void theDatabaseAcceptsOnlyEncryptedConnections() {
        assertThat(Tree.text(template.properties("DatabaseParameters"), "Parameters", "require_secure_transport"))
                .isEqualTo("1");
    }

    @Test
    void theDatabasesPasswordIsNotWrittenDown() {
        assertThat(template.properties("Database"))
                .containsEntry("ManageMasterUserPassword", true)
                .doesNotContainKey("MasterUserPassword");
    }

    private static Object encryption(Template template) {
        return Tree.at(
                template.properties("Bucket"),
                "BucketEncryption",
                "ServerSideEncryptionConfiguration",
                0,
                "ServerSideEncryptionByDefault");
    }

    private List<Map<String, Object>> rules() {
        return Tree.list(Tree.at(template.properties("Bucket"), "LifecycleConfiguration", "Rules")).stream()
                .map(Tree::map)
                .toList();
    }
}
