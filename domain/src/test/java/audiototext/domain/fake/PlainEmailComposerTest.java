package audiototext.domain.fake;

import audiototext.domain.contract.EmailComposerContract;
import audiototext.domain.port.EmailComposer;
import java.net.URI;

class PlainEmailComposerTest extends EmailComposerContract {
    @Override
    protected EmailComposer emails(URI site) {
        return new PlainEmailComposer(site);
    }
}
