package org.aidememoire.site;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every endpoint of the server, found in its classes. */
record Routes(List<Route> all) {
  private static final List<Class<? extends Annotation>> GUARDS =
      List.of(PermitAll.class, RolesAllowed.class, Authenticated.class);

  /** One method that answers requests. */
  record Route(String verb, String template, Method method) {
    boolean isPost() {
      return verb.equals("POST");
    }

    /** How often the method, or else its class, says who may use it. */
    long guards() {
      long own = GUARDS.stream().filter(method::isAnnotationPresent).count();
      return own > 0
          ? own
          : GUARDS.stream().filter(method.getDeclaringClass()::isAnnotationPresent).count();
    }

    @Override
    public String toString() {
      return verb + " " + template;
    }
  }

  private static final Routes FOUND = search();

  static Routes found() {
    return FOUND;
  }

  private static Routes search() {
    return new Routes(
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.aidememoire")
                .stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .flatMap(Routes::of)
                .toList());
  }

  private static Stream<Route> of(Class<?> resource) {
    return Arrays.stream(resource.getDeclaredMethods())
        .flatMap(
            method ->
                Stream.of(GET.class, POST.class)
                    .filter(method::isAnnotationPresent)
                    .map(
                        verb ->
                            new Route(verb.getSimpleName(), template(resource, method), method)));
  }

  private static String template(Class<?> resource, Method method) {
    Path path = method.getAnnotation(Path.class);
    String whole =
        "/" + resource.getAnnotation(Path.class).value() + "/" + (path == null ? "" : path.value());
    String single = whole.replaceAll("/+", "/");
    return single.length() > 1 && single.endsWith("/")
        ? single.substring(0, single.length() - 1)
        : single;
  }
}
