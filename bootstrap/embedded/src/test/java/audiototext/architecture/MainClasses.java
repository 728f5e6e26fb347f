package audiototext.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** What is shipped: neither this module's tests nor the contract tests that the domain publishes. */
class MainClasses implements ImportOption {
    @Override
    public boolean includes(Location location) {
        return !location.contains("test-classes") && !location.contains("-tests.jar");
    }
}
