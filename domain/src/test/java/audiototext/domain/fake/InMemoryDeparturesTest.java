package audiototext.domain.fake;

import audiototext.domain.Departures;
import audiototext.domain.contract.DeparturesContract;

class InMemoryDeparturesTest extends DeparturesContract {
    @Override
    protected Departures empty() {
        return new InMemoryDepartures();
    }
}
