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

  @Message("Students")
  String students();

  @Message("Questions")
  String questions();

  @Message(
      "{#if count == 1}One question to look at first:{#else}{count} questions to look at first:{/if}")
  String look_at(int count);

  @Message("All questions:")
  String all_questions();

  @Message("To the list of questions")
  String to_questions();

  @Message("In order:")
  String sort_by();

  @Message("hardest first")
  String sort_hardest();

  @Message("as in the quiz")
  String sort_quiz();

  @Message("Points earned")
  String facility();

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

  @Message("To the class list")
  String to_class();
}
