package audiototext.adapters.database;

import audiototext.domain.contract.DeparturesContract;
import audiototext.domain.port.Departures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;

abstract class MySqlDeparturesContract extends DeparturesContract {
    @Inject
    MySqlDepartures departures;

    @Override
    protected Departures empty() {
        QuarkusTransaction.requiringNew().run(() -> DepartureRow.deleteAll());
        return departures;
    }
}
