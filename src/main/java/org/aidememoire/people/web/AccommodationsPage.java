package org.aidememoire.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.aidememoire.people.Accommodation;
import org.aidememoire.people.Person;
import org.aidememoire.people.TimeFactor;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who has more time, and a search for those who are to have it.
 *
 * @param sought letters of a name; empty where nobody is sought
 * @param notice what has just been done; may be empty
 */
@CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccommodationsPage(
    List<Row> entered, String sought, List<Row> found, ZoneId zone, String notice)
    implements TemplateInstance {

  /**
   * A person.
   *
   * @param factor null where they have as much time as everybody, or that is not asked here
   */
  public record Row(
      String path, String name, @Nullable TimeFactor factor, @Nullable Instant enteredAt) {}

  static AccommodationsPage of(String sought, List<Person> found, @Nullable String unsafeDone) {
    return new AccommodationsPage(
        Accommodation.listAllByName().stream()
            .map(
                one ->
                    new Row(
                        path(one.person()),
                        one.person().displayName(),
                        one.factor(),
                        one.enteredAt()))
            .toList(),
        sought,
        found.stream().map(one -> new Row(path(one), one.displayName(), null, null)).toList(),
        ZoneOffset.UTC,
        notice(unsafeDone));
  }

  private static String notice(@Nullable String unsafeDone) {
    AccommodationMessages words = Words.in(AccommodationMessages.class);
    return "accommodate".equals(unsafeDone)
        ? words.done_entered()
        : "remove-accommodation".equals(unsafeDone) ? words.done_removed() : "";
  }

  static String path(Person person) {
    return "/accommodations/" + person.id();
  }
}
