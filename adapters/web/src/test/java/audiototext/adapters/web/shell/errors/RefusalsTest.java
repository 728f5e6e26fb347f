package audiototext.adapters.web.shell.errors;

import audiototext.adapters.web.testing.RefusalsContract;
import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.stream.Stream;

@QuarkusTest
class RefusalsTest extends RefusalsContract {
    @Override
    protected Stream<Refusal> refusals() {
        return Stream.concat(Arrays.stream(CoreRefusal.values()), Arrays.stream(WebRefusal.values()));
    }
}
