package org.aidememoire.marking.web.repair;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Amendment;
import org.aidememoire.attempt.AskedItems;
import org.aidememoire.attempt.Repair;
import org.aidememoire.attempt.Repair.Draft;
import org.aidememoire.attempt.Result;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.marking.repair.DryRun;
import org.aidememoire.marking.repair.Repairs;

/**
 * One question that is to be repaired: what can be done, and what it would change.
 *
 * @param version the number of the version by which it can be marked anew; 0 where there is none
 * @param same whether that version's question is the same
 * @param byPerson whether a person marks it, so that it cannot be marked anew
 * @param repaired whether a repair stands already
 * @param key of the form that does it
 */
@CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RepairPage(
    RepairFrame frame,
    int number,
    String question,
    String ask,
    int version,
    boolean same,
    boolean byPerson,
    boolean repaired,
    List<Choice> choices,
    String chosen,
    String chosenWords,
    DryRunCard dryRun,
    String key)
    implements TemplateInstance {

  /** Something that can be done. */
  record Choice(String key, String text, boolean chosen) {}

  /**
   * @param wanted empty where nothing has been chosen yet
   */
  static RepairPage of(
      AskedItems asked, Item item, Optional<Amendment.Kind> wanted, int unsafePage) {
    Assignment assignment = asked.assignment();
    Optional<LessonVersion> newer = Repairs.findNewer(assignment, item);
    Amendment.Kind kind =
        wanted
            .filter(each -> newer.isPresent() || !each.marksAnew())
            .orElseGet(() -> usual(item, newer));
    Draft draft = new Draft(item.id(), kind, kind.marksAnew() ? newer.orElseThrow() : null);
    DryRun run = DryRun.of(asked, Repairs.with(assignment, List.of(draft)));
    int version = newer.map(LessonVersion::number).orElse(0);
    String address = path(assignment, item.id()) + "&kind=" + KindWords.key(kind) + "&page=";
    return new RepairPage(
        RepairFrame.of(assignment),
        asked.numberOf(item.id()),
        item.id(),
        item.question().prompt().ask(),
        version,
        isSame(item, newer),
        Result.isMarkedByRubric(item),
        Repair.standingIn(assignment).containsKey(item.id()),
        choices(kind, version),
        KindWords.key(kind),
        KindWords.of(kind, version),
        DryRunCard.of("/assignments/" + assignment.id(), run, unsafePage, page -> address + page),
        UUID.randomUUID().toString());
  }

  /** Marking anew where that makes a difference, else the choice that harms nobody. */
  private static Amendment.Kind usual(Item item, Optional<LessonVersion> newer) {
    return newer.isPresent() && !isSame(item, newer)
        ? Amendment.Kind.REGRADE
        : Amendment.Kind.FULL_CREDIT;
  }

  private static boolean isSame(Item item, Optional<LessonVersion> newer) {
    return newer
        .flatMap(version -> version.content().findItem(item.id()))
        .filter(item.question()::equals)
        .isPresent();
  }

  private static List<Choice> choices(Amendment.Kind chosen, int version) {
    return Stream.of(Amendment.Kind.values())
        .filter(kind -> version > 0 || !kind.marksAnew())
        .map(kind -> new Choice(KindWords.key(kind), KindWords.of(kind, version), kind == chosen))
        .toList();
  }

  static String path(Assignment assignment, String question) {
    return "/assignments/%d/repairs/new?question=%s".formatted(assignment.id(), question);
  }
}
