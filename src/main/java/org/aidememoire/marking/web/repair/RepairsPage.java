package org.aidememoire.marking.web.repair;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.AskedItems;
import org.aidememoire.attempt.Repair;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.marking.repair.VersionMove;
import org.aidememoire.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * The questions of an assignment, to be repaired, and the repairs so far.
 *
 * @param version the number of the version that the class works on
 * @param newer the number of the newest version; 0 where the class works on it
 * @param moved the move that can be taken back; null where there is none
 * @param notice what has just been done; may be empty
 */
@CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RepairsPage(
    RepairFrame frame,
    int version,
    int newer,
    @Nullable MovedCard moved,
    List<QuestionRow> questions,
    List<RepairRow> repairs,
    String notice)
    implements TemplateInstance {

  /**
   * @param repaired whether a repair of it stands
   * @param changed whether the newest version asks or marks it in another way
   */
  record QuestionRow(int number, String ask, String path, boolean repaired, boolean changed) {}

  /**
   * @param undoneAt null while it stands
   * @param undoPath empty where it does not stand
   */
  record RepairRow(
      int number,
      String what,
      String by,
      Instant at,
      @Nullable Instant undoneAt,
      String undoPath) {}

  /** A move to another version. */
  record MovedCard(int from, int to, String by, Instant at) {
    static MovedCard of(VersionMove move) {
      return new MovedCard(
          move.from().number(), move.to().number(), move.madeByName(), move.madeAt());
    }
  }

  static RepairsPage of(Assignment assignment, String notice) {
    RepairFrame frame = RepairFrame.of(assignment);
    List<Repair> repairs = Repair.listIn(assignment);
    LessonVersion newest = LessonVersion.findCurrent(assignment.lesson()).orElseThrow();
    int mine = assignment.version().number();
    AskedItems asked = AskedItems.in(assignment);
    return new RepairsPage(
        frame,
        mine,
        newest.number() > mine ? newest.number() : 0,
        VersionMove.findLast(assignment).map(MovedCard::of).orElse(null),
        questions(assignment, asked, newest, repairs),
        repairs.stream().map(repair -> row(asked, repair)).toList(),
        notice);
  }

  private static List<QuestionRow> questions(
      Assignment assignment, AskedItems asked, LessonVersion newest, List<Repair> repairs) {
    var repaired =
        repairs.stream().filter(Repair::stands).map(Repair::questionId).collect(Collectors.toSet());
    List<QuestionRow> rows = new ArrayList<>();
    for (Item item : asked.distinct()) {
      Optional<Question> now = newest.content().findItem(item.id());
      rows.add(
          new QuestionRow(
              rows.size() + 1,
              item.question().prompt().ask(),
              RepairPage.path(assignment, item.id()),
              repaired.contains(item.id()),
              now.filter(question -> !question.equals(item.question())).isPresent()));
    }
    return rows;
  }

  private static RepairRow row(AskedItems asked, Repair repair) {
    return new RepairRow(
        asked.numberOf(repair.questionId()),
        KindWords.of(repair.kind(), repair.findVersion().map(LessonVersion::number).orElse(0)),
        repair.madeByName(),
        repair.madeAt(),
        repair.findUndoneAt().orElse(null),
        repair.stands() ? ReversalPages.path(repair) : "");
  }
}
