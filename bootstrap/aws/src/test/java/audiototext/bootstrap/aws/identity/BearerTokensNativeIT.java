package audiototext.bootstrap.aws.identity;

import audiototext.bootstrap.aws.nativeimage.NativeOnStandIns;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same for the executable. */
@QuarkusIntegrationTest
@TestProfile(NativeOnStandIns.class)
class BearerTokensNativeIT extends BearerTokensTest {}
