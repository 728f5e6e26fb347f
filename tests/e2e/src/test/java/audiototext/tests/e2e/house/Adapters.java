package audiototext.tests.e2e.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.regex.Pattern;

/** Which adapter a class belongs to: those for AWS are one for each service. */
final class Adapters implements SliceAssignment {
    private static final Pattern ADAPTER = Pattern.compile("audiototext\\.adapters\\.((?:aws\\.|shared\\.)?\\w+).*");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        var adapter = ADAPTER.matcher(javaClass.getPackageName());
        return adapter.matches() ? SliceIdentifier.of(adapter.group(1)) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "adapters";
    }
}
