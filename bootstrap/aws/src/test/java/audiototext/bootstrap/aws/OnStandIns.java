package audiototext.bootstrap.aws;

import audiototext.adapters.database.MySqlServer;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** Everything outside runs on this machine: AWS, the database, and an OpenID provider that tests control. */
public class OnStandIns implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(Outside.class),
                new TestResourceEntry(MySqlServer.class),
                new TestResourceEntry(Issuer.class));
    }
}
