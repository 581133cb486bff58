package org.entente.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Imports only ever point left along the flow, and every package says what it is. */
class ArchitectureTest {
  private static final String ROOT = "org.entente.";

  /** From left to right; a package below one of these belongs to it. */
  private static final List<String> FLOW =
      List.of(
          "document",
          "parse",
          "actor",
          "report",
          "event",
          "network",
          "store",
          "search",
          "run",
          "measure",
          "web",
          "app");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.entente");

  @Test
  void importsPointLeft() {
    var wrong = new TreeSet<String>();
    for (JavaClass each : CLASSES) {
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith(ROOT)
            && !allowed(stage(each.getPackageName()), stage(target.getPackageName()))) {
          wrong.add(each.getName() + " uses " + target.getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPackageHasItsPlaceInTheFlow() {
    assertThat(packages())
        .isNotEmpty()
        .allSatisfy(name -> {
          String stage = stage(name);
          assertThat(stage.equals("corenlp") || FLOW.contains(stage)).as(name).isTrue();
        });
  }

  @Test
  void onlyOnePackageSeesTheParser() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.entente.corenlp")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(CLASSES);
  }

  @Test
  void onlyOnePackageSeesTheSolver() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.entente.network.signed")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.ortools..")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarkedAndDescribed() {
    assertThat(packages())
        .allSatisfy(name -> {
          JavaPackage found = CLASSES.getPackage(name);
          assertThat(found.isAnnotatedWith(NullMarked.class)).as(name).isTrue();
        });
  }

  @Test
  void helpersLiveBesideTheirUsers() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..impl..", "..helper..")
        .check(CLASSES);
  }

  /** Only the program itself ends the program. */
  @Test
  void onlyTheProgramExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.entente.app")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  /** Packages with classes written by hand; templates are compiled from their own files. */
  private static SortedSet<String> packages() {
    var names = new TreeSet<String>();
    for (JavaClass each : CLASSES) {
      if (!each.getPackageName().startsWith("org.entente.web.template")) {
        names.add(each.getPackageName());
      }
    }
    return names;
  }

  private static String stage(String packageName) {
    String below = packageName.substring(ROOT.length());
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  private static boolean allowed(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    if (from.equals("corenlp")) {
      return to.equals("document") || to.equals("parse");
    }
    if (to.equals("corenlp")) {
      return from.equals("app");
    }
    return FLOW.indexOf(to) < FLOW.indexOf(from);
  }
}
