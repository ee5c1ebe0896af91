package org.aidememoire;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Which package may import which: the table of docs/architecture.md, as a test. */
@AnalyzeClasses(packages = "org.aidememoire", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.aidememoire.";

  /** Roots that know nothing of people, databases, containers or clocks. */
  private static final Set<String> PURE =
      Set.of("corpus.edition", "corpus.citation", "question", "analysis");

  /** A package and what it may import of ours beside itself and common. */
  private record Room(String name, String... mayImport) {
    String[] allowed() {
      List<String> allowed = new ArrayList<>(List.of(ROOT + "common.."));
      allowed.add(inside(name));
      Arrays.stream(mayImport).map(ArchitectureTest::inside).forEach(allowed::add);
      if (!PURE.contains(name) && !name.equals("common") && !name.equals("people")) {
        allowed.add(inside("people"));
        if (!name.equals("audit")) {
          allowed.add(inside("audit"));
        }
      }
      return allowed.toArray(String[]::new);
    }
  }

  private static final List<Room> ROOMS =
      List.of(
          new Room("common"),
          new Room("people"),
          new Room("audit", "people"),
          new Room("settings", "people"),
          new Room("corpus.edition"),
          new Room("corpus", "corpus.edition"),
          new Room("corpus.citation", "corpus", "corpus.edition"),
          new Room("question", "corpus.edition"),
          new Room("analysis", "question"),
          new Room("lesson", "corpus", "corpus.edition", "question"),
          new Room("annotation", "corpus", "corpus.edition", "lesson"),
          new Room("search", "corpus", "corpus.edition", "lesson", "question"),
          new Room("course", "people"),
          new Room("assignment", "course", "lesson"),
          new Room("attempt", "assignment", "lesson", "question"),
          new Room("marking", "assignment", "attempt", "lesson", "question"),
          new Room("progress", "assignment", "attempt", "lesson"),
          new Room("content", "corpus", "corpus.edition", "lesson", "question"));

  @ArchTest
  static void every_root_imports_only_what_the_table_allows(JavaClasses ours) {
    ROOMS.forEach(
        room ->
            classes()
                .that(resideInAPackage(inside(room.name())))
                .and(not(resideInAPackage("..web..")))
                .and(describe("in " + room.name() + " itself", type -> isIn(room, type)))
                .should()
                .onlyDependOnClassesThat(
                    resideInAnyPackage(room.allowed())
                        .or(not(resideInAPackage("org.aidememoire.."))))
                .because("the table says so for " + room.name())
                .allowEmptyShould(true)
                .check(ours));
  }

  @ArchTest
  static void roots_have_no_cycles(JavaClasses ours) {
    slices()
        .matching(ROOT + "(*)..")
        .should()
        .beFreeOfCycles()
        .check(ours.that(not(resideInAPackage("..web.."))));
  }

  @ArchTest
  static final ArchRule roots_know_no_web =
      noClasses()
          .that(not(resideInAPackage("..web..")).and(not(resideInAPackage(ROOT + "site.."))))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "jakarta.ws.rs..", "io.quarkus.qute..", ROOT + "(*).web..", "io.vertx.."));

  @ArchTest
  static final ArchRule a_web_package_uses_no_other_web =
      slices().matching(ROOT + "(*).web..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule children_have_no_cycles =
      slices().matching(ROOT + "(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule pure_packages_know_no_container_database_or_clock =
      noClasses()
          .that(
              resideInAnyPackage(PURE.stream().map(ArchitectureTest::inside).toArray(String[]::new))
                  .and(not(resideInAPackage("..web.."))))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "jakarta.persistence..",
                      "jakarta.enterprise..",
                      "jakarta.inject..",
                      "jakarta.ws.rs..",
                      "io.quarkus..",
                      "org.hibernate..")
                  .or(describe("the clock", type -> type.getName().equals("java.time.Clock"))));

  @ArchTest
  static final ArchRule entities_keep_their_state_to_themselves =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .and()
          .areNotStatic()
          .should()
          .bePrivate();

  @ArchTest
  static final ArchRule finders_of_the_framework_stay_inside_their_entity =
      noClasses()
          .that()
          .areNotAnnotatedWith(Entity.class)
          .should()
          .accessTargetWhere(
              DescribedPredicate.<JavaAccess<?>>describe(
                  "is a static of Panache",
                  access ->
                      access.getTargetOwner().isAssignableTo(PanacheEntityBase.class)
                          && Set.of(
                                  "find",
                                  "list",
                                  "listAll",
                                  "findById",
                                  "findByIdOptional",
                                  "findAll",
                                  "count",
                                  "update",
                                  "delete",
                                  "deleteAll",
                                  "deleteById",
                                  "stream",
                                  "streamAll")
                              .contains(access.getName())));

  private static boolean isIn(Room room, JavaClass type) {
    return ROOMS.stream()
        .filter(other -> other.name().startsWith(room.name() + "."))
        .noneMatch(inner -> type.getPackageName().startsWith(ROOT + inner.name()));
  }

  private static String inside(String room) {
    return ROOT + room + "..";
  }
}
