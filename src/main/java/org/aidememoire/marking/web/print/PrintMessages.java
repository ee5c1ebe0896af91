package org.aidememoire.marking.web.print;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a quiz on paper. */
@MessageBundle("paper")
public interface PrintMessages {
  @Message("Copy for students")
  String copy();

  @Message("Key")
  String key();

  @Message("On paper")
  String on_paper();

  @Message("For teachers: holds the answers.")
  String key_hint();

  @Message("Name:")
  String name();

  @Message("Date:")
  String date();

  @Message("Source")
  String source();

  @Message("The text in full.")
  String whole();

  @Message("On the screen each attempt has only some of these questions.")
  String drawn();

  @Message("Version {letter}")
  String variant(String letter);

  @Message(
      "These are the questions that one attempt has on the screen. The key with the same letter fits this paper.")
  String variant_hint();

  @Message("Another version")
  String another_variant();

  @Message("All questions")
  String all_questions();

  @Message("As one attempt has it")
  String one_attempt();

  @Message("{points} points")
  String points(String points);

  @Message("1 point")
  String one_point();

  @Message("Tick one.")
  String tick_one();

  @Message("Tick all that are right.")
  String tick_all();

  @Message("Write a number in each box: 1 for the first.")
  String number();

  @Message("Write the right letter on each line.")
  String letter();

  @Message(
      "For each claim and each paper tick one. Where a paper speaks, copy a few of its words with the number of their paragraph.")
  String table();

  @Message("Claim")
  String claim();

  @Message("Answer:")
  String write();

  @Message("Copy the words from the text, with the number of their paragraph:")
  String copy_words();

  @Message("Words that prove it, with the number of their paragraph:")
  String proof();

  @Message("Right")
  String right();

  @Message("A person marks this answer.")
  String by_person();

  @Message("What is said to each choice")
  String says();

  @Message("Proof, feedback and explanation")
  String more();

  @Message("A model answer")
  String model();

  @Message("By this it will be marked. The best answer for each point:")
  String rubric();

  @Message("The questions of this part are about this passage:")
  String passage();

  @Message("In the source")
  String in_source();

  @Message("Hints")
  String hints();

  @Message("Explanation")
  String explanation();

  @Message("Points: ____ of {possible}")
  String result(String possible);

  @Message("Total: {#if points == '1'}1 point{#else}{points} points{/if}")
  String total(String points);

  @Message(
      "Put right for this class since: {numbers}. The key has each question as the class was asked it.")
  String repaired(String numbers);

  @Message("What was put right")
  String repairs();

  @Message("All answers at a glance")
  String glance();

  @Message("The letters and numbers are those of the copy for students.")
  String glance_hint();

  @Message("Question by question")
  String one_by_one();

  @Message("Question")
  String question();

  @Message("On the copy")
  String on_copy();

  @Message("Worth")
  String worth();

  @Message("a person marks it")
  String person_marks();

  @Message("Not needed: {line}")
  String unused(String line);

  @Message("Also right: {other}")
  String also(String other);

  @Message("what fits the pattern {pattern}")
  String pattern(String pattern);

  @Message("Open all proofs and feedback, on paper too")
  String unfold();

  @Message("Fold proofs and feedback")
  String fold();

  @Message("Fill the numbered gaps:")
  String fill();

  @Message("Left out of the text: ¶ {numbers}.")
  String left_out(String numbers);

  @Message("No question here needs it.")
  String needless();

  @Message("[Left out: ¶ {numbers}]")
  String gap(String numbers);

  @Message("Shorter: only the paragraphs that questions point to")
  String shorter();

  @Message("With the texts in full")
  String longer();

  @Message(
      "Some questions point to no words of a text: what they need may be among what is left out.")
  String may_miss();
}
