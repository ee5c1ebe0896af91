package org.aidememoire.marking.web.print;

import org.aidememoire.assignment.Assignment;
import org.aidememoire.lesson.Draw;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.question.card.AskCard.Manner;
import org.jspecify.annotations.Nullable;

/**
 * What is printed: all questions of a quiz, or those that one attempt would have. The same variant
 * is the same paper whoever prints it, so that a copy and its key agree.
 *
 * @param path the address of the lesson or assignment whose paper it is
 * @param lesson with the questions of this paper only
 * @param policy by which the answers are marked
 * @param variant from 1; 0 for all questions in the author's order
 * @param varied whether there is more than one variant
 */
record Paper(
    LessonVersion version,
    String path,
    LessonContent lesson,
    FeedbackPolicy policy,
    int variant,
    boolean varied) {
  private static final int MOST = 26;
  private static final String NUMBER = "[0-9]{1,2}";

  /** All questions, if no variant is asked for. */
  static Paper of(LessonVersion version, @Nullable String unsafeVariant) {
    boolean varied = isDrawn(version.content());
    int variant = varied ? variant(unsafeVariant, 0) : 0;
    String path = "/lessons/" + version.lesson().slug();
    Draw draw = new Draw(version.lesson().id(), variant, false);
    return new Paper(
        version, path, drawn(version, draw), version.feedback(), draw.number(), varied);
  }

  /** What an attempt of the assignment has, if that is not all there is. */
  static Paper of(Assignment assignment, @Nullable String unsafeVariant) {
    LessonVersion version = assignment.version();
    boolean shuffled = assignment.delivery().shuffled();
    boolean varied = shuffled || isDrawn(version.content());
    int variant = varied ? variant(unsafeVariant, 1) : 0;
    Draw draw = new Draw(assignment.id(), variant, shuffled);
    return new Paper(
        version,
        "/assignments/" + assignment.id(),
        drawn(version, draw),
        assignment.delivery().policy(version.feedback()),
        draw.number(),
        varied);
  }

  private static LessonContent drawn(LessonVersion version, Draw draw) {
    LessonContent content = version.content();
    return draw.number() == 0 ? content : content.drawn(draw);
  }

  /** Lines stand in the author's order, so that the key agrees. */
  Manner manner() {
    return new Manner(0, policy == FeedbackPolicy.CERTAINTY);
  }

  private static boolean isDrawn(LessonContent lesson) {
    return lesson.asked() < lesson.items().size();
  }

  private static int variant(@Nullable String unsafeVariant, int usual) {
    return unsafeVariant != null && unsafeVariant.matches(NUMBER)
        ? Math.min(Integer.parseInt(unsafeVariant), MOST)
        : usual;
  }

  /** The variant's name on paper; empty where it has all questions. */
  String letter() {
    return variant == 0 ? "" : Line.letter(variant - 1);
  }

  /** The number of the variant after this one; after the last, of the first. */
  int next() {
    return variant % MOST + 1;
  }

  String copy() {
    return copy(variant);
  }

  String copy(int other) {
    return path + "/copy" + query(other);
  }

  String key() {
    return path + "/key" + query(variant);
  }

  private String query(int number) {
    return varied ? "?variant=" + number : "";
  }

  /** An address with one more thing asked for. */
  static String with(String address, String name, String value) {
    return address + (address.contains("?") ? "&" : "?") + name + "=" + value;
  }
}
