package audiototext.adapters.mysql;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class UserRegistryOnH2Test extends MySqlUserRegistryContract {}
