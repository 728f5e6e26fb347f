package audiototext.domain.fake;

import audiototext.domain.contract.LettersContract;
import audiototext.domain.port.Letters;
import java.net.URI;

class PlainLettersTest extends LettersContract {
    @Override
    protected Letters letters(URI site) {
        return new PlainLetters(site);
    }
}
