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

  @Message("Excerpts: […] stands where paragraphs are left out.")
  String excerpt();

  @Message("Paragraphs are left out here.")
  String gap();

  @Message("On the screen each attempt has only some of these questions.")
  String drawn();

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
}
