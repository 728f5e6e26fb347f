package audiototext.adapters.mysql;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RecordingsOnH2Test extends MySqlRecordingsContract {}
