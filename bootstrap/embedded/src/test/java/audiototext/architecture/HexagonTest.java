package audiototext.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.broken.DomainThatKnowsAFramework;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "audiototext", importOptions = MainClasses.class)
class HexagonTest {
    @ArchTest
    static final ArchRule domain = Hexagon.DOMAIN_KNOWS_THE_JDK_ALONE;

    @ArchTest
    static final ArchRule application = Hexagon.APPLICATION_KNOWS_THE_DOMAIN_ALONE;

    @ArchTest
    static final ArchRule adapters = Hexagon.ADAPTERS_KNOW_NEITHER_USE_CASES_NOR_BOOTSTRAP;

    @ArchTest
    static final ArchRule strangers = Hexagon.ADAPTERS_DO_NOT_KNOW_EACH_OTHER;

    @ArchTest
    static final ArchRule web = Hexagon.THE_WEB_KNOWS_NO_ADAPTER;

    @ArchTest
    static final ArchRule ports = Hexagon.PORTS_ARE_INTERFACES;

    @Test
    void aBrokenHexagonIsNoticed() {
        var broken = new ClassFileImporter().importClasses(DomainThatKnowsAFramework.class);
        assertThat(Hexagon.DOMAIN_KNOWS_THE_JDK_ALONE.evaluate(broken).hasViolation())
                .isTrue();
    }
}
