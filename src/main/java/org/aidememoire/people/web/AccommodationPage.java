package org.aidememoire.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.aidememoire.common.FormErrors;
import org.aidememoire.people.Accommodation;
import org.aidememoire.people.Person;
import org.aidememoire.people.TimeFactor;
import org.jspecify.annotations.Nullable;

/**
 * The form that gives one person more time.
 *
 * @param chosen what they have, or are to have; null where that is as much time as everybody
 * @param given whether they have more time now
 * @param removing whether what the coordinator is asked about is to take that back
 */
@CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccommodationPage(
    String path,
    String name,
    List<TimeFactor> factors,
    @Nullable TimeFactor chosen,
    boolean resume,
    boolean given,
    boolean removing,
    FormErrors errors)
    implements TemplateInstance {

  static AccommodationPage of(Person person) {
    return of(person, AccommodationForm.of(factor(person)), new FormErrors());
  }

  /** Where the form is not saved before the coordinator has decided. */
  static AccommodationPage of(Person person, AccommodationForm typed, FormErrors errors) {
    Optional<TimeFactor> now = factor(person);
    return new AccommodationPage(
        AccommodationsPage.path(person),
        person.displayName(),
        List.of(TimeFactor.values()),
        typed.findFactor().or(() -> now).orElse(null),
        typed.resumes(),
        now.isPresent(),
        !errors.isEmpty() && typed.findFactor().isEmpty(),
        errors);
  }

  private static Optional<TimeFactor> factor(Person person) {
    return Accommodation.findFor(person).map(Accommodation::factor);
  }
}
