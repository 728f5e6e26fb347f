package audiototext.bootstrap.aws.identity;

import audiototext.adapters.oidc.ProviderRefusal;
import audiototext.adapters.web.testing.RefusalsContract;
import audiototext.bootstrap.aws.OnStandIns;
import audiototext.domain.error.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Arrays;
import java.util.stream.Stream;

@QuarkusTest
@TestProfile(OnStandIns.class)
class ProviderRefusalsTest extends RefusalsContract {
    @Override
    protected Stream<Refusal> refusals() {
        return Arrays.stream(ProviderRefusal.values());
    }
}
