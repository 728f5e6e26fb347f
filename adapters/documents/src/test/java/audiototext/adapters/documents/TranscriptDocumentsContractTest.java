package audiototext.adapters.documents;

import audiototext.domain.contract.DocumentsContract;
import audiototext.domain.port.Documents;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;

@QuarkusTest
class TranscriptDocumentsContractTest extends DocumentsContract {
    @Override
    protected Documents documents() {
        try {
            return new TranscriptDocuments();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
