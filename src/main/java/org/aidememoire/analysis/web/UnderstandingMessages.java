package org.aidememoire.analysis.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on what a class understood. */
@MessageBundle("understanding")
public interface UnderstandingMessages {
  @Message("What the class understood")
  String title();

  @Message(
      "{attempts} of {students} students {#if attempts == 1}has{#else}have{/if} handed in. Each is"
          + " counted once.")
  String handed_in(int attempts, int students);

  @Message("Nobody has handed in yet.")
  String nobody();

  @Message("This lesson has no quiz.")
  String without_quiz();

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

  @Message("Students")
  String students();

  @Message("Questions")
  String questions();

  @Message(
      "{#if count == 1}One question to look at first:{#else}{count} questions to look at first:{/if}")
  String look_at(int count);

  @Message("In order:")
  String sort_by();

  @Message("hardest first")
  String sort_hardest();

  @Message("as in the quiz")
  String sort_quiz();

  @Message("Points earned")
  String facility();

  @Message("{percent} %")
  String percent(int percent);

  @Message("cannot be said")
  String not_marked();

  @Message("Answered")
  String answered();

  @Message("{count} of {of}")
  String some_of(int count, int of);

  @Message("Left out")
  String left();

  @Message("Still to be marked")
  String waiting();

  @Message("Tells strong from weak")
  String discrimination();

  @Message("well ({value})")
  String tells_well(String value);

  @Message("a little ({value})")
  String tells_a_little(String value);

  @Message("hardly ({value})")
  String hardly_tells(String value);

  @Message("the wrong way round ({value})")
  String reversed(String value);

  @Message("too few answers to say")
  String too_few();

  @Message("all did alike")
  String all_alike();

  @Message("Many chose the same wrong answer")
  String has_popular_error();

  @Message("What was answered")
  String breakdown();

  @Message("What was answered to question {number}")
  String breakdown_of(int number);

  @Message("Many chose this")
  String popular_error();

  @Message("Also written:")
  String also_written();

  @Message("marked wrong")
  String marked_wrong();

  @Message("and {#if count == 1}one more spelling{#else}{count} more spellings{/if}")
  String more_spellings(int count);

  @Message("How many")
  String how_many();

  @Message(
      "{#if others == 1}One more answer is too rare to be listed.{#else}{others} more answers are"
          + " too rare to be listed.{/if}")
  String others(int others);

  @Message(
      "{#if left == 1}One student left this empty.{#else}{left} students left this empty.{/if}")
  String left_empty(int left);

  @Message(
      "{#if unfit == 1}One answer was given to an older form of the question, and is not among"
          + " these.{#else}{unfit} answers were given to an older form of the question, and are not"
          + " among these.{/if}")
  String unfit(int unfit);

  @Message("Nobody has answered it.")
  String nobody_answered();

  @Message("These answers are read by a person; so far there is nothing to count.")
  String prose();

  @Message("Both parts together")
  String together();

  @Message("With how sure they were")
  String with_certainty();

  @Message("Answer")
  String answer();

  @Message("Gap {number}")
  String gap(int number);

  @Message("Place {number}")
  String place(int number);

  @Message("did not say how sure")
  String certainty_not_said();

  @Message("right words")
  String proved();

  @Message("partly right words")
  String partly_proved();

  @Message("wrong words")
  String not_proved();

  @Message("no words")
  String without_proof();

  @Message("Words pointed to")
  String evidence();

  @Message(
      "{#if attached == 0}Nobody pointed to any words.{#else if attached == 1}One student pointed to"
          + " words{#else}{attached} students pointed to words{/if}{#if attached > 0}; {right} to"
          + " words that prove the answer.{/if}")
  String evidence_attached(int attached, int right);

  @Message(
      "{#if count == 1}One answered rightly but pointed to words that do not prove it.{#else}{count}"
          + " answered rightly but pointed to words that do not prove it.{/if}")
  String right_but_unproved(int count);

  @Message("What these figures mean")
  String meaning();

  @Message(
      "Points earned: the average share of the question’s points (its facility). Whoever left the"
          + " question out earned none; what is still to be marked is not counted.")
  String meaning_facility();

  @Message(
      "Tells strong from weak: whether those who earned more on the other questions also earned more"
          + " on this one (its discrimination, from −1 to 1). It takes 10 answers to say. Where it"
          + " goes the wrong way round, look at the question and at its right answer first.")
  String meaning_discrimination();

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

  @Message(
      "Of students with several attempts the one that gives the grade is counted, and where that is"
          + " the average, the last.")
  String meaning_attempts();

  @Message("For a spreadsheet")
  String files();

  @Message("The figures of each question (CSV)")
  String items_file();

  @Message("All answers (CSV)")
  String responses_file();

  @Message(
      "The file with the answers names nobody: students are numbered anew and in random order each"
          + " time. But what they wrote themselves stands in it as they wrote it, and may name"
          + " somebody.")
  String files_hint();

  @Message("No.")
  String file_number();

  @Message("Id")
  String file_id();

  @Message("Type")
  String file_kind();

  @Message("Question")
  String file_question();

  @Message("Points possible")
  String file_possible();

  @Message("Students who had it")
  String file_shown();

  @Message("Facility (0 to 1)")
  String file_facility();

  @Message("Discrimination (−1 to 1)")
  String file_discrimination();

  @Message("Why there is no discrimination")
  String file_no_discrimination();

  @Message("Pointed to words that prove it")
  String file_right_evidence();

  @Message("Right, but other words")
  String file_unproved();

  @Message("Student")
  String file_student();

  @Message("How sure")
  String file_sure();

  @Message("Points earned")
  String file_earned();

  @Message("yes")
  String file_waits();

  @Message("To the class list")
  String to_class();
}
