package org.aidememoire.marking.web.explain;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words on points that a teacher gives one student for one answer. */
@MessageBundle("override")
public interface OverrideMessages {
  @Message("Give other points")
  String title();

  @Message("Points, from 0 to {most}")
  String points(String most);

  @Message("Why")
  String reason();

  @Message("The student reads this together with the result.")
  String reason_hint();

  @Message("Save these points")
  String save();

  @Message("Take these points back")
  String take_back();

  @Message("Type a number from 0 to {most}, such as {example}.")
  String points_unreadable(String most, String example);

  @Message("Say why: the student reads it.")
  String reason_missing();

  @Message("This is {length} characters long; there is room for {most}.")
  String reason_too_long(int most, int length);

  @Message(
      "The answer or its points have changed since you opened this page. Look at it once more.")
  String answer_changed();

  @Message("These points were not saved.")
  String not_saved();

  @Message("The points are saved, and the mark of the whole is worked out anew.")
  String done_given();

  @Message("The points are taken back: those that are worked out hold.")
  String done_taken_back();

  @Message("The teacher gave {earned} of {possible} points here.")
  String given(String earned, String possible);

  @Message("Points given by hand for what counted then: {points}. They do not hold now.")
  String lapsed(String points);

  @Message("If they fit what counts now, save them again; if not, you can take them back.")
  String lapsed_again();

  @Message("Worked out by the rules, it would be {points}.")
  String worked_out(String points);

  @Message("Given by the teacher")
  String by_teacher();
}
