package org.aidememoire.attempt.web.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Receipt;
import org.aidememoire.attempt.ReceiptNote;
import org.aidememoire.attempt.Repair;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.Sight;
import org.aidememoire.attempt.Submission;
import org.aidememoire.attempt.web.AttemptPaths;
import org.aidememoire.attempt.web.Editions;
import org.aidememoire.attempt.web.QuizHead;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.ReviewOptions.Seen;
import org.aidememoire.people.Person;
import org.aidememoire.site.writing.OtherAnswers;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that is handed in, with as much of its marks as the student may see now.
 *
 * @param student whose it is
 * @param receiptLine by which a teacher finds out whether the receipt is ours
 * @param answersPath begins the names of the answers that a device may still hold
 * @param bySweeper whether it was handed in for the student, after the due date
 * @param score null where it may not be seen
 * @param whole whether nothing worth waiting for is held back
 * @param cards empty where not even the student's own answers may be seen
 * @param explanationPath where every mark is explained; empty while that may not be seen
 * @param repairs questions that were put right afterwards, the newest first
 * @param releasedAt from when the mark is seen; null where that is now or never
 * @param later what is seen later beside what is seen now; null where nothing is, or all is seen
 * @param waiting how many answers a person has yet to mark; 0 where marks may not be seen
 * @param onward where the student can go from here
 * @param again what there is to say about another attempt; null for practice
 */
@CheckedTemplate(basePath = "attempt", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ResultPage(
    QuizHead head,
    Receipt receipt,
    String student,
    String receiptLine,
    String receiptPath,
    String answersPath,
    boolean bySweeper,
    @Nullable Score score,
    boolean whole,
    @Nullable Instant releasedAt,
    Sight.@Nullable Later later,
    int waiting,
    List<SeenCard> cards,
    List<RepairNote> repairs,
    String explanationPath,
    Onward onward,
    @Nullable AttemptsCard again)
    implements TemplateInstance {

  static ResultPage of(Person student, Submission submission, Instant now) {
    Attempt attempt = submission.attempt();
    Set<Seen> seen = Sight.of(attempt, now);
    List<Repair> repairs = seen.isEmpty() ? List.of() : Repair.listFor(attempt);
    Optional<Result> shown =
        seen.isEmpty() ? Optional.empty() : Optional.of(Result.of(attempt, repairs));
    return new ResultPage(
        QuizHead.of(attempt, now),
        submission.receipt(),
        student.displayName(),
        new ReceiptNote(attempt.id(), submission.receipt()).line(QuizHead.zoneOf(attempt)),
        AttemptPaths.receipt(attempt),
        AttemptPaths.answers(attempt),
        submission.isBySweeper(),
        seen.contains(Seen.MARK) ? submission.score() : null,
        Sight.isWhole(seen),
        seen.isEmpty() ? Sight.findRelease(attempt, now).orElse(null) : null,
        seen.isEmpty() ? null : Sight.findLater(attempt, seen, now).orElse(null),
        shown.filter(result -> seen.contains(Seen.MARK)).map(Result::waiting).orElse(0),
        shown.map(result -> cards(attempt, result, seen)).orElse(List.of()),
        shown
            .filter(result -> seen.contains(Seen.MARK))
            .map(result -> RepairNote.listOf(attempt, repairs, result))
            .orElse(List.of()),
        Sight.isWhole(seen) ? AttemptPaths.explanation(attempt) : "",
        Onward.from(attempt),
        attempt.findAssignment().map(set -> AttemptsCard.of(attempt, set, now)).orElse(null));
  }

  private static List<SeenCard> cards(Attempt attempt, Result result, Set<Seen> seen) {
    var places = Editions.of(attempt.version());
    return result.items().stream()
        .map(
            marked ->
                SeenCard.of(marked, seen, result.policy(), places)
                    .with(
                        seen.contains(Seen.OWN_ANSWER)
                            ? OtherAnswers.of(attempt, result, marked.item().question())
                            : null))
        .toList();
  }
}
