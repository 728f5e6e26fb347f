package audiototext.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
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

    static final ArchRule ADAPTERS_KNOW_NEITHER_USE_CASES_NOR_BOOTSTRAP = noClasses()
            .that()
            .resideInAPackage("audiototext.adapters..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "audiototext.application..", "audiototext.web..", "audiototext.embedded..", "audiototext.aws..");

    /** The transcripts' JSON, the letters' MIME and the words of failures are libraries that they share. */
    static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER = slices().matching("audiototext.adapters.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(),
                    JavaClass.Predicates.resideInAnyPackage(
                            "audiototext.adapters.json..",
                            "audiototext.adapters.mime..",
                            "audiototext.adapters.failures.."));

    static final ArchRule THE_WEB_KNOWS_NO_ADAPTER = noClasses()
            .that()
            .resideInAPackage("audiototext.web..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("audiototext.adapters..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                            "audiototext.adapters.json..", "audiototext.adapters.failures.."))));

    static final ArchRule PORTS_ARE_INTERFACES = classes()
            .that()
            .resideInAPackage("audiototext.domain..")
            .and()
            .haveNameMatching(
                    ".*\\.(Identity|AudioStorage|Transcription|UserRegistry|Recordings|Letters|Documents|Mail|RecordingEvents)")
            .should()
            .beInterfaces();

    private Hexagon() {}
}
