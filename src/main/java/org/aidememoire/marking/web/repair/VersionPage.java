package org.aidememoire.marking.web.repair;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.AskedItems;
import org.aidememoire.attempt.Repair.Draft;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.marking.repair.DryRun;
import org.aidememoire.marking.repair.Repairs;
import org.aidememoire.marking.repair.VersionMove;
import org.aidememoire.marking.repair.VersionMove.Marks;
import org.jspecify.annotations.Nullable;

/**
 * Moving an assignment to the newest version of its lesson: what it would change.
 *
 * @param version the number of the newest version; 0 where the class works on it
 * @param changed how many questions are other there and have no repair yet
 * @param byPersons how many are other that a person marks: their marks stay
 * @param dryRun null where there is nothing to move to
 * @param key of the form that does it
 */
@CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record VersionPage(
    RepairFrame frame,
    int version,
    int changed,
    int byPersons,
    List<RepairPage.Choice> choices,
    String chosen,
    @Nullable DryRunCard dryRun,
    String key)
    implements TemplateInstance {

  static VersionPage of(Assignment assignment, Marks marks, int unsafePage) {
    RepairFrame frame = RepairFrame.of(assignment);
    Optional<LessonVersion> newer = VersionMove.findNewer(assignment);
    if (newer.isEmpty()) {
      return new VersionPage(frame, 0, 0, 0, List.of(), "", null, "");
    }
    List<Draft> drafts = VersionMove.drafts(assignment, newer.get(), marks);
    DryRun run = DryRun.of(AskedItems.in(assignment), Repairs.with(assignment, drafts));
    String address = "?kind=" + KindWords.key(marks) + "&page=";
    return new VersionPage(
        frame,
        newer.get().number(),
        VersionMove.drafts(assignment, newer.get(), Marks.REGRADE).size(),
        VersionMove.countMarkedByPersons(assignment, newer.get()),
        Stream.of(Marks.values())
            .map(
                each ->
                    new RepairPage.Choice(KindWords.key(each), KindWords.of(each), each == marks))
            .toList(),
        KindWords.key(marks),
        DryRunCard.of(frame.path(), run, unsafePage, page -> address + page),
        UUID.randomUUID().toString());
  }
}
