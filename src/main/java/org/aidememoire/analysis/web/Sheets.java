package org.aidememoire.analysis.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.analysis.Sheet;
import org.aidememoire.attempt.ResponseTable;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.question.Answer;

/** What the figures are made of: marked attempts without whose they are. */
final class Sheets {
  private Sheets() {}

  static List<Sheet> of(ResponseTable responses) {
    return responses.results().stream().map(Sheets::of).toList();
  }

  private static Sheet of(Result result) {
    Map<String, Sheet.Given> items = new LinkedHashMap<>();
    result.items().forEach(item -> items.put(item.item().id(), given(item.workedOut())));
    return new Sheet(items);
  }

  /** What a teacher gave one student alone says nothing of the question. */
  private static Sheet.Given given(MarkedItem item) {
    return new Sheet.Given(item.answer().orElse(Answer.NONE), item.mark(), item.waits());
  }
}
