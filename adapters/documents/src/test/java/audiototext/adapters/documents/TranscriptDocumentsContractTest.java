package audiototext.adapters.documents;

import audiototext.domain.contract.DocumentsContract;
import audiototext.domain.port.Documents;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TranscriptDocumentsContractTest extends DocumentsContract {
    @Override
    protected Documents documents() {
        return new TranscriptDocuments();
    }
}
