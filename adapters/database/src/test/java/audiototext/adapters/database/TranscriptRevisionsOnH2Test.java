package audiototext.adapters.database;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnH2.class)
class TranscriptRevisionsOnH2Test extends SqlTranscriptRevisionsContract {}
