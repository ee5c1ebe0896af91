package org.aidememoire.lesson.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about lessons. */
@MessageBundle("lesson")
public interface LessonMessages {
  @Message("Lessons")
  String title();

  @Message("Read a document closely, answer the questions beside it, and test what you understood.")
  String lead();

  @Message("There are no lessons yet.")
  String empty();

  @Message("Lesson")
  String kicker();

  @Message(
      "{#if guided == 1}1 question{#else}{guided} questions{/if} beside the text, {items} in the quiz")
  String size(int guided, int items);

  @Message("What you will read")
  String documents();

  @Message("Read and answer")
  String read();

  @Message(
      "{#if count == 1}1 question stands{#else}{count} questions stand{/if} beside the words in the text. Answer in any order; what you type is saved.")
  String read_text(int count);

  @Message("Take the quiz")
  String quiz();

  @Message(
      "{#if count == 1}1 question{#else}{count} questions{/if}, with the document open beside. When you have handed in, you see your result and the words that prove each answer.")
  String quiz_text(int count);

  @Message("Start the quiz")
  String start_quiz();

  @Message("Go on with the quiz")
  String continue_quiz();

  @Message("Sign in to work on this lesson")
  String sign_in();

  @Message(
      "This lesson is set for you in {course}, due {when} ({zone}). Until then your answers go to your teacher, and it is not open as practice.")
  String set(String course, String when, String zone);

  @Message("This lesson is set for you in {course} and opens {when} ({zone}).")
  String set_later(String course, String when, String zone);

  @Message(
      "You have begun this lesson for a course and not handed it in. Hand it in first; then it is open as practice.")
  String under_way();

  @Message("Go to your work")
  String go_to_work();

  @Message("This is practice: nobody but you sees it.")
  String practice();

  @Message("Earlier results")
  String earlier();

  @Message("Attempt {number}, handed in {when} (UTC)")
  String earlier_attempt(int number, String when);

  @Message("Lesson plan")
  String plan();

  @Message("Lesson plan · {lesson}")
  String plan_title(String lesson);

  @Message("Only teachers see this page: it holds the model answers.")
  String plan_for_teachers();

  @Message("See the lesson plan and the model answers")
  String plan_link();

  @Message("After the lesson, students can")
  String plan_aims();

  @Message("What students need beforehand")
  String plan_prior();

  @Message("In class: {minutes} minutes")
  String plan_steps(int minutes);

  @Message("{#if minutes == 1}1 minute{#else}{minutes} minutes{/if}")
  String minutes(int minutes);

  @Message("What students often believe")
  String plan_misconceptions();

  @Message("To go further")
  String plan_extension();

  @Message("Questions beside the text, with model answers")
  String plan_models();

  @Message("The author of this lesson has written no plan.")
  String plan_none();
}
