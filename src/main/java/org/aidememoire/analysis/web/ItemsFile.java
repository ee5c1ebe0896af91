package org.aidememoire.analysis.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import org.aidememoire.analysis.Discrimination;
import org.aidememoire.analysis.ItemAnalysis;
import org.aidememoire.analysis.QuizAnalysis;
import org.aidememoire.attempt.ResponseTable;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.card.Kind;
import org.aidememoire.site.Words;
import org.aidememoire.site.writing.CsvFile;
import org.aidememoire.site.writing.RichText;
import org.jspecify.annotations.Nullable;

/** The figures of each question as a table for spreadsheets: one line for each question. */
final class ItemsFile {
  private static final int PLACES = 3;

  private ItemsFile() {}

  static String of(ResponseTable responses) {
    UnderstandingMessages say = Words.in(UnderstandingMessages.class);
    FileMessages files = Words.in(FileMessages.class);
    CsvFile file =
        new CsvFile(
            files.file_number(),
            files.file_id(),
            files.file_kind(),
            files.file_question(),
            files.file_possible(),
            files.file_shown(),
            say.answered(),
            say.left(),
            say.waiting(),
            files.file_facility(),
            files.file_discrimination(),
            files.file_no_discrimination(),
            say.evidence(),
            files.file_right_evidence(),
            files.file_unproved());
    List<ItemAnalysis> items = QuizAnalysis.of(responses.questions(), Sheets.of(responses)).items();
    for (int i = 0; i < items.size(); i++) {
      file.row(cells(i + 1, items.get(i)));
    }
    return file.text();
  }

  private static @Nullable Object[] cells(int number, ItemAnalysis item) {
    Prompt prompt = item.question().prompt();
    Discrimination discrimination = item.discrimination();
    boolean found = discrimination instanceof Discrimination.Found;
    return new @Nullable Object[] {
      number,
      prompt.id(),
      Kind.of(item.question()).word(),
      RichText.plainWords(prompt.ask()),
      prompt.points(),
      item.shown(),
      item.answered(),
      item.left(),
      item.waiting(),
      rounded(item.facility()),
      discrimination instanceof Discrimination.Found(double value)
          ? rounded(OptionalDouble.of(value))
          : null,
      found ? null : DiscriminationWords.of(discrimination),
      item.evidence().map(evidence -> evidence.attached()).orElse(null),
      item.evidence().map(evidence -> evidence.right()).orElse(null),
      item.evidence().map(evidence -> evidence.rightButUnproved()).orElse(null)
    };
  }

  private static @Nullable BigDecimal rounded(OptionalDouble value) {
    return value.isEmpty()
        ? null
        : BigDecimal.valueOf(value.getAsDouble()).setScale(PLACES, RoundingMode.HALF_UP);
  }
}
