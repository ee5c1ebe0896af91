package org.aidememoire.marking.web.rubric;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on which long answers are marked. */
@MessageBundle("rubric")
public interface RubricMessages {
  @Message("Long answers to mark")
  String title();

  @Message(
      "{#if toMark == 0}Nothing is left to mark.{#else if toMark == 1}One answer is to be marked."
          + "{#else}{toMark} answers are to be marked.{/if}")
  String to_mark(int toMark);

  @Message(
      "Nobody has handed in a long answer yet. Answers can be marked once the quiz is handed in.")
  String none();

  @Message("All answers")
  String all();

  @Message("Question")
  String question();

  @Message("Student")
  String student();

  @Message("State")
  String state();

  @Message("to be marked")
  String state_to_mark();

  @Message("changed since it was marked")
  String state_outdated();

  @Message("marked")
  String state_marked();

  @Message("Answer of {student}")
  String answer_of(String student);

  @Message(
      "This answer was marked meanwhile, on another page or by another teacher: {earned} of"
          + " {possible} points. What you chose is below and not saved; save again to put it in"
          + " place of that mark.")
  String marked_meanwhile(String earned, String possible);

  @Message("The answer has changed since it was marked. The old mark no longer counts.")
  String outdated();

  @Message("Words of the document")
  String evidence();

  @Message("A model answer, for you")
  String model();

  @Message("{#if points == '1'}1 point{#else}{points} points{/if}")
  String points(String points);

  @Message("Comment for the student")
  String comment();

  @Message("The student reads it with the marks. At most {most} characters; may be left empty.")
  String comment_hint(int most);

  @Message("Save and show the next")
  String save_next();

  @Message("Save")
  String save();

  @Message("The mark is saved.")
  String done_marked();

  @Message("The mark was not saved")
  String refused();

  @Message("Choose a level for each criterion.")
  String level_missing();

  @Message("The comment may have {most} characters at most; this one has {length}.")
  String comment_too_long(int most, int length);

  @Message("The answer has changed since you opened this page. Read it again below.")
  String answer_changed();

  @Message("Attempt {number}")
  String attempt(int number);

  @Message("Handed in {when}")
  String handed_in(String when);

  @Message("All the work of {student}")
  String whole_work(String student);
}
