package org.aidememoire.course.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page about a course's groups. */
@MessageBundle("group")
public interface GroupMessages {
  @Message("Groups")
  String title();

  @Message(
      "Students whom you want to treat as one, such as those who write in another room. A group can"
          + " have a due date and a time limit of its own in each assignment.")
  String lead();

  @Message(
      "Who joins a group that has more time can go on with a quiz that was handed in for them when"
          + " time was over.")
  String goes_on();

  @Message("There is no group yet.")
  String none();

  @Message("{members} students")
  String size(int members);

  @Message("1 student")
  String size_one();

  @Message("Who is in {group}")
  String members(String group);

  @Message("Nobody is in this course yet.")
  String nobody();

  @Message("Save who is in {group}")
  String save(String group);

  @Message("Dissolve {group}")
  String dissolve(String group);

  @Message("Dissolve {group} …")
  String dissolve_ask(String group);

  @Message(
      "Its students stay in the course. Due dates and time limits of the group's own end with it,"
          + " also for quizzes that are under way. This cannot be undone.")
  String dissolve_text();

  @Message("Please decide first")
  String decide();

  @Message(
      "{#if count == 1}One student is{#else}{count} students are{/if} at a quiz and would have no time"
          + " left: whatever they write from then on would not count.")
  String ends(int count);

  @Message(
      "{#if count == 1}One student has{#else}{count} students have{/if} given answers that would"
          + " then have come too late. These answers would not count any more.")
  String late(int count);

  @Message("Change the group all the same")
  String hold_all_the_same();

  @Message("Dissolve the group all the same")
  String dissolve_all_the_same();

  @Message("New group")
  String fresh();

  @Message("Name")
  String name();

  @Message("Make the group")
  String make();

  @Message("Please correct the form")
  String form_wrong();

  @Message("Enter a name of 1 to {most} letters.")
  String name_unsound(int most);
}
