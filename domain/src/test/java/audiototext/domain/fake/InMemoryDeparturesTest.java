package audiototext.domain.fake;

import audiototext.domain.contract.DeparturesContract;
import audiototext.domain.port.Departures;

class InMemoryDeparturesTest extends DeparturesContract {
    @Override
    protected Departures empty() {
        return new InMemoryDepartures();
    }
}
