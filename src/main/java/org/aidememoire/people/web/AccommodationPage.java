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
 * @param asked what the coordinator is asked about, where they are
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
    String asked,
    boolean removing,
    FormErrors errors)
    implements TemplateInstance {

  static AccommodationPage of(Person person) {
    return of(person, AccommodationForm.of(Accommodation.findFactor(person)), new FormErrors());
  }

  /** Where the form is not saved before the coordinator has decided. */
  static AccommodationPage of(Person person, AccommodationForm typed, FormErrors errors) {
    Optional<TimeFactor> now = Accommodation.findFactor(person);
    return new AccommodationPage(
        AccommodationsPage.path(person),
        person.displayName(),
        List.of(TimeFactor.values()),
        typed.findFactor().or(() -> now).orElse(null),
        typed.resumes(),
        now.isPresent(),
        typed.about(now),
        !errors.isEmpty() && typed.findFactor().isEmpty(),
        errors);
  }
}
