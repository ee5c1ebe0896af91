package org.aidememoire.analysis.web.score;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for a class's points in the whole quiz. */
@MessageBundle("score")
public interface ScoreMessages {
  @Message("The whole quiz")
  String whole_quiz();

  @Message(
      "{#if students == 0}No student can be counted yet.{#else if students == 1}Only 1 student is"
          + " counted so far.{#else}Only {students} students are counted so far.{/if} It takes"
          + " {fewest} to say something about the class as a whole; until then the class list says"
          + " more.")
  String too_few_students(int students, int fewest);

  @Message(
      "{#if waiting == 1}1 question is not counted here yet, because answers to it are still to be"
          + " marked.{#else}{waiting} questions are not counted here yet, because answers to them are"
          + " still to be marked.{/if}")
  String not_counted(int waiting);

  @Message("These figures leave out what being sure or unsure gained or cost.")
  String without_certainty();

  @Message("Students counted")
  String counted();

  @Message("Average (mean)")
  String mean();

  @Message("Middle (median)")
  String median();

  @Message("Spread (standard deviation)")
  String deviation();

  @Message("Highest")
  String highest();

  @Message("Lowest")
  String lowest();

  @Message("Give or take (standard error)")
  String error();

  @Message("How dependable (Cronbach’s alpha)")
  String reliability();

  @Message("{points} of {possible} points")
  String points_of(String points, String possible);

  @Message("{points} points")
  String points(String points);

  @Message("{value}: high")
  String reliability_high(String value);

  @Message("{value}: fair")
  String reliability_fair(String value);

  @Message("{value}: low. Do not let a grade hang on this quiz alone.")
  String reliability_low(String value);

  @Message("between {low} and {high} in 19 of 20 classes like this one")
  String reliability_range(String low, String high);

  @Message("too few students to say: it takes {fewest}")
  String reliability_too_few(int fewest);

  @Message("cannot be said of a quiz with one question")
  String reliability_one_item();

  @Message("cannot be said, because not all students had the same questions")
  String reliability_different_items();

  @Message("cannot be said, because all earned the same")
  String reliability_all_alike();

  @Message("How many students earned how much")
  String histogram();

  @Message("Of {fewest} students and more a chart shows how many earned how much.")
  String histogram_too_few(int fewest);

  @Message("Points earned, in percent")
  String histogram_axis();

  @Message("A chart with columns; the table after it says the same.")
  String histogram_described();

  @Message("The same as a table")
  String histogram_table();

  @Message("{from} to below {to} %")
  String histogram_step(int from, int to);

  @Message("{from} to {to} %")
  String histogram_last_step(int from, int to);

  @Message(
      "Average, middle, highest, lowest: of the points that students earned out of those they could"
          + " earn. Half of the class lies below the middle, half above; a few very high or very low"
          + " results move the average, not the middle.")
  String meaning_mean();

  @Message(
      "Spread: how far results lie from the average. In most classes about two thirds of the results"
          + " lie no further from it than this.")
  String meaning_deviation();

  @Message(
      "How dependable: how far the questions agree about who knows more, from 0 (differences are"
          + " chance) to 1. More questions, and questions that tell strong from weak, make it higher."
          + " Quizzes that teachers write often lie near 0.5; from 0.85 on, points can bear a"
          + " judgement on one student.")
  String meaning_reliability();

  @Message(
      "Give or take: with other questions of the same kind, a student’s result would lie no further"
          + " than this from where it is now in about two of three cases. Smaller differences between"
          + " two students say little.")
  String meaning_error();
}
