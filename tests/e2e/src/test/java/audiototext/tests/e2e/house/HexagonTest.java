package audiototext.tests.e2e.house;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.broken.DomainThatKnowsAFramework;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HexagonTest {
    private static JavaClasses shipped;

    @BeforeAll
    static void importClasses() {
        shipped = Modules.shipped();
    }

    @Test
    void theDomainKnowsTheJdkAlone() {
        Hexagon.DOMAIN_KNOWS_THE_JDK_ALONE.check(shipped);
    }

    @Test
    void theApplicationKnowsTheDomainAlone() {
        Hexagon.APPLICATION_KNOWS_THE_DOMAIN_ALONE.check(shipped);
    }

    @Test
    void onlyDrivingAdaptersKnowTheApplication() {
        Hexagon.ONLY_DRIVING_ADAPTERS_KNOW_THE_APPLICATION.check(shipped);
    }

    @Test
    void adaptersDoNotKnowWhatWiresThem() {
        Hexagon.ADAPTERS_DO_NOT_KNOW_WHAT_WIRES_THEM.check(shipped);
    }

    @Test
    void adaptersDoNotKnowEachOther() {
        Hexagon.ADAPTERS_DO_NOT_KNOW_EACH_OTHER.check(shipped);
    }

    @Test
    void theDomainStandsOnFloors() {
        Hexagon.DOMAIN_STANDS_ON_FLOORS.check(shipped);
    }

    @Test
    void portsAreInterfaces() {
        Hexagon.PORTS_ARE_INTERFACES.check(shipped);
    }

    @Test
    void aBrokenHexagonIsNoticed() {
        var broken = new ClassFileImporter().importClasses(DomainThatKnowsAFramework.class);
        assertThat(Hexagon.DOMAIN_KNOWS_THE_JDK_ALONE.evaluate(broken).hasViolation())
                .isTrue();
    }
}
