package org.aidememoire.faults.pupil;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An item as its page asks it, if it is of a kind that our clients can answer.
 *
 * @param number of the item, counted from 1
 * @param field that takes the answer
 * @param options to choose from; none where the answer is written
 * @param follows the step that the page shows
 */
record Asked(String item, int number, String field, List<String> options, int follows) {
  static Optional<Asked> on(Document page, int number) {
    Element form = page.selectFirst("form[data-autosave]");
    if (form == null) {
      return Optional.empty();
    }
    String item = form.select("input[name=question]").val();
    int follows = Integer.parseInt(form.select("input[name=follows]").val());
    List<String> options = form.select("input[type=radio][name=choice]").eachAttr("value");
    if (!options.isEmpty()) {
      return Optional.of(new Asked(item, number, "choice", options, follows));
    }
    // Dates and numbers have a field of that name as well, but no room for words.
    return form.select("textarea[name=text], input[name=text][maxlength=500]").isEmpty()
        ? Optional.empty()
        : Optional.of(new Asked(item, number, "text", List.of(), follows));
  }

  /** An answer that no other save of the episode holds, where it is written. */
  String answer(Random random, String unique) {
    return options.isEmpty() ? unique : options.get(random.nextInt(options.size()));
  }
}
