package org.aidememoire.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.aidememoire.people.Accommodation;
import org.aidememoire.people.Person;
import org.aidememoire.people.TimeFactor;
import org.jspecify.annotations.Nullable;

/**
 * The form that gives one person more time.
 *
 * @param chosen what they have; null where they have as much time as everybody
 */
@CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccommodationPage(
    String path, String name, List<TimeFactor> factors, @Nullable TimeFactor chosen)
    implements TemplateInstance {

  static AccommodationPage of(Person person) {
    return new AccommodationPage(
        AccommodationsPage.path(person),
        person.displayName(),
        List.of(TimeFactor.values()),
        Accommodation.findFor(person).map(Accommodation::factor).orElse(null));
  }
}
