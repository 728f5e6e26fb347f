package audiototext.tests.e2e.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** The rules of the hexagon: arrows point inwards only. */
final class Hexagon {
    static final ArchRule DOMAIN_KNOWS_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage("audiototext.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("audiototext.domain..", "java..");

    static final ArchRule APPLICATION_KNOWS_THE_DOMAIN_ALONE = classes()
            .that()
            .resideInAPackage("audiototext.application..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("audiototext.application..", "audiototext.domain..", "java..");

    /** Adapters that are driven are called through ports; those that people or events drive call the use cases. */
    static final ArchRule ONLY_DRIVING_ADAPTERS_KNOW_THE_APPLICATION = noClasses()
            .that()
            .resideInAPackage("audiototext.adapters..")
            .and()
            .resideOutsideOfPackages(
                    "audiototext.adapters.web..",
                    "audiototext.adapters.accounts..",
                    "audiototext.adapters.inbox..",
                    "audiototext.adapters.oidc..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("audiototext.application..");

    static final ArchRule ADAPTERS_DO_NOT_KNOW_WHAT_WIRES_THEM = noClasses()
            .that()
            .resideInAPackage("audiototext.adapters..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("audiototext.bootstrap..", "audiototext.lambdas..");

    static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER = slices().assignedFrom(new Adapters())
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    alwaysTrue(),
                    resideInAnyPackage("audiototext.adapters.shared..", "audiototext.adapters.web.shell.."));

    /** Each package of the domain knows those below it: error, user, recording, transcript, port. */
    static final ArchRule DOMAIN_STANDS_ON_FLOORS = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("audiototext.domain..")
            .layer("error")
            .definedBy("audiototext.domain.error..")
            .layer("user")
            .definedBy("audiototext.domain.user..")
            .layer("recording")
            .definedBy("audiototext.domain.recording..")
            .layer("transcript")
            .definedBy("audiototext.domain.transcript..")
            .layer("port")
            .definedBy("audiototext.domain.port..")
            .whereLayer("port")
            .mayOnlyAccessLayers("transcript", "recording", "user", "error")
            .whereLayer("transcript")
            .mayOnlyAccessLayers("recording", "user", "error")
            .whereLayer("recording")
            .mayOnlyAccessLayers("user", "error")
            .whereLayer("user")
            .mayOnlyAccessLayers("error")
            .whereLayer("error")
            .mayNotAccessAnyLayer();

    static final ArchRule PORTS_ARE_INTERFACES = classes()
            .that()
            .resideInAPackage("audiototext.domain.port..")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beInterfaces();

    private Hexagon() {}
}
