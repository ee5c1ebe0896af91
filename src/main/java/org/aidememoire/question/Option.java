package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonInclude;
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
}
