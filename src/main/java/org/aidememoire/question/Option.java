package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the options of a choice.
 *
 * @param id permanent within its question
 * @param say what a student who chose it is told, once feedback may be seen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Option(String id, String text, boolean right, @Nullable String say) {
  public Option {
    new InvalidQuestion.Check().id(id).text(text, "Option " + id).done();
  }

  /** Throws IllegalArgumentException where there is no such option. */
  static Option get(List<Option> options, String id) {
    return options.stream()
        .filter(option -> option.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such option"));
  }
}
