package org.aidememoire.progress.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of Today and Progress. */
@MessageBundle("progress")
public interface ProgressMessages {
  @Message("Today")
  String today_title();

  @Message("What is set for you, what is due, and where you stopped.")
  String today_lead();

  @Message("You are in {course} now. What is set to it stands here.")
  String joined(String course);

  @Message("To do")
  String to_do();

  @Message("Coming up")
  String coming_up();

  @Message("Where you stopped in your own practice")
  String practice();

  @Message("Done or closed")
  String done();

  @Message("Nothing is due. Everything that was set for you is done or closed.")
  String nothing_due();

  @Message(
      "Nothing is set for you yet. Join a course with the code from your teacher, or practise with any lesson of the library.")
  String nothing_set();

  @Message(
      "Nothing is set yet in {courses}. What your teacher sets appears here; until then you can practise with any lesson of the library.")
  String nothing_set_in(String courses);

  @Message("You are in: {courses}.")
  String member_of(String courses);

  @Message("Join a course")
  String join_title();

  @Message("Code from your teacher")
  String join_code();

  @Message("Eight letters and digits, such as BCDF‑2345")
  String join_hint();

  @Message("Join")
  String join();

  @Message("Find a lesson")
  String find_lesson();

  @Message("Practice")
  String practice_kicker();

  @Message("due {when} ({zone})")
  String due(String when, String zone);

  @Message("opens {when} ({zone})")
  String opens(String when, String zone);

  @Message("closed {when} ({zone})")
  String closed(String when, String zone);

  @Message("Reading: {answered} of {all} questions answered")
  String reading_state(long answered, int all);

  @Message("you stopped at paragraph {paragraph}")
  String stopped_at(int paragraph);

  @Message("Quiz: not begun")
  String quiz_not_begun();

  @Message("Quiz: {answered} of {all} questions answered, not handed in")
  String quiz_open(long answered, int all);

  @Message("Your time for the quiz ends {when} ({zone}).")
  String time_ends(String when, String zone);

  @Message(
      "Your time for the quiz was over {when} ({zone}). What was saved in time counts; what you answer now is kept and marked as late.")
  String time_over(String when, String zone);

  @Message("Hand in the quiz …")
  String hand_in();

  @Message("Quiz: handed in {when}")
  String quiz_handed_in(String when);

  @Message("{earned} of {possible} points")
  String score(String earned, String possible);

  @Message("Read and answer")
  String start_reading();

  @Message("Go on reading")
  String continue_reading();

  @Message("Start the quiz")
  String start_quiz();

  @Message("Go on with the quiz")
  String continue_quiz();

  @Message("See the result")
  String see_result();

  @Message("Progress")
  String progress_title();

  @Message("What you have read, answered and scored. Only you and your teachers can see this.")
  String progress_lead();

  @Message("Lesson")
  String lesson();

  @Message("Set in")
  String set_in();

  @Message("Questions answered")
  String answered();

  @Message("Quiz")
  String quiz();

  @Message("Score")
  String score_heading();

  @Message("{answered} of {all}")
  String part(long answered, int all);

  @Message("not begun")
  String not_begun();

  @Message("open")
  String open();

  @Message("handed in")
  String handed_in();

  @Message(
      "There is nothing here yet. Once you have read or answered something, it appears on this page.")
  String progress_empty();

  @Message("Your work, lesson by lesson")
  String progress_caption();

  @Message("{#if count == 1}lesson begun{#else}lessons begun{/if}")
  String lessons_begun(int count);

  @Message(
      "{#if count == 1}question answered in readings{#else}questions answered in readings{/if}")
  String questions_answered(long count);

  @Message("{#if count == 1}quiz handed in{#else}quizzes handed in{/if}")
  String quizzes_handed_in(long count);
}
