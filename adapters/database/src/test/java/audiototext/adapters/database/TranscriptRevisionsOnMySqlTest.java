package audiototext.adapters.database;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnMySql.class)
class TranscriptRevisionsOnMySqlTest extends SqlTranscriptRevisionsContract {}
