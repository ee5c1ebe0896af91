package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to put in order, or to match.
 *
 * @param id permanent within its question
 * @param say what is said about it with the right answer, once that may be seen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(String id, String text, @Nullable String say) {
  public Entry {
    new InvalidQuestion.Check().id(id).text(text, "Entry " + id).done();
  }

  /** The text of the entry with this id; the id itself where there is none. */
  public static String textOf(List<Entry> entries, String id) {
    return entries.stream()
        .filter(entry -> entry.id().equals(id))
        .map(Entry::text)
        .findFirst()
        .orElse(id);
  }

  static List<String> ids(List<Entry> entries) {
    return entries.stream().map(Entry::id).toList();
  }
}
