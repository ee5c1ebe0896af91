package org.aidememoire.analysis.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.IntStream;
import org.aidememoire.analysis.QuizAnalysis;
import org.aidememoire.analysis.Sheet;
import org.aidememoire.analysis.web.score.SummaryCard;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.ResponseTable;
import org.aidememoire.attempt.Result;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonPlaces;

/**
 * What a class understood of a quiz.
 *
 * @param language of the lesson, as a tag
 * @param students how many are in the course
 * @param attempts how many of them have handed in
 * @param byCertainty whether their marks are weighed by how sure they were, which is not counted
 *     here
 * @param numbers of the items, in the order of the quiz
 * @param lookAt the few items to look at first, the hardest first
 */
@CheckedTemplate(basePath = "analysis", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record UnderstandingPage(
    String lesson,
    String language,
    String path,
    String coursePath,
    String courseName,
    int students,
    int attempts,
    boolean byCertainty,
    SummaryCard summary,
    List<ItemCard> items,
    List<Integer> numbers,
    List<ItemCard> lookAt,
    UnderstandingOrder order)
    implements TemplateInstance {
  /** As many as a teacher can talk about in one lesson. */
  private static final int MOST_TO_LOOK_AT = 5;

  static UnderstandingPage of(
      Assignment assignment, ResponseTable responses, UnderstandingOrder order) {
    LessonContent lesson = assignment.version().content();
    List<Sheet> sheets = Sheets.of(responses);
    List<ItemCard> items = items(lesson, QuizAnalysis.of(responses.questions(), sheets));
    return new UnderstandingPage(
        lesson.title(),
        lesson.language(),
        "/assignments/" + assignment.id(),
        "/courses/" + assignment.course().id(),
        assignment.course().name(),
        responses.students(),
        responses.results().size(),
        responses.results().stream().anyMatch(Result::byCertainty),
        SummaryCard.of(sheets),
        items.stream().sorted(order.comparator()).toList(),
        IntStream.rangeClosed(1, items.size()).boxed().toList(),
        items.stream()
            .filter(ItemCard::isWorthALook)
            .sorted(UnderstandingOrder.HARDEST.comparator())
            .limit(MOST_TO_LOOK_AT)
            .toList(),
        order);
  }

  private static List<ItemCard> items(LessonContent lesson, QuizAnalysis quiz) {
    var cards = new AnswerCards(LessonPlaces.in(lesson), lesson.language());
    return IntStream.range(0, quiz.items().size())
        .mapToObj(index -> ItemCard.of(index + 1, quiz.items().get(index), cards))
        .toList();
  }
}
