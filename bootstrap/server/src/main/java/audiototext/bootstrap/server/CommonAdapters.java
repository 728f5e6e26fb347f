package audiototext.bootstrap.server;

import audiototext.adapters.database.SqlAccountDeletions;
import audiototext.adapters.database.SqlRecordings;
import audiototext.adapters.database.SqlUserRegistry;
import audiototext.adapters.documents.TranscriptDocuments;
import audiototext.adapters.emailtemplates.QuteEmailComposer;
import audiototext.domain.port.AccountDeletions;
import audiototext.domain.port.Documents;
import audiototext.domain.port.EmailComposer;
import audiototext.domain.port.Recordings;
import audiototext.domain.port.UserRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The adapters that are the same in both flavours: the tables, the mails' texts and the documents. */
public class CommonAdapters {

    @Produces
    @Singleton
    Recordings recordings(SqlRecordings recordings) {
        return recordings;
    }

    @Produces
    @Singleton
    UserRegistry userRegistry(SqlUserRegistry registry) {
        return registry;
    }

    @Produces
    @Singleton
    AccountDeletions deletions(SqlAccountDeletions deletions) {
        return deletions;
    }

    @Produces
    @Singleton
    Documents documents() {
        return new TranscriptDocuments();
    }

    @Produces
    @Singleton
    EmailComposer emails(PublicAddress address) {
        return new QuteEmailComposer(address.url());
    }
}
