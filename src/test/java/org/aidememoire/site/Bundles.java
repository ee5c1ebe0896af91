package org.aidememoire.site;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Every message bundle of the product, found in its classes. */
final class Bundles {
  private static final List<? extends Class<?>> ALL =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("org.aidememoire")
              .stream()
              .filter(type -> type.isAnnotatedWith(MessageBundle.class))
              .map(JavaClass::reflect)
              .sorted(Comparator.comparing(Class::getName))
              .toList();

  private Bundles() {}

  static List<? extends Class<?>> all() {
    return ALL;
  }

  /** The name by which templates and message files know it. */
  static String name(Class<?> bundle) {
    return bundle.getAnnotation(MessageBundle.class).value();
  }

  static List<Method> messages(Class<?> bundle) {
    return Arrays.stream(bundle.getMethods())
        .filter(method -> method.isAnnotationPresent(Message.class))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }
}
