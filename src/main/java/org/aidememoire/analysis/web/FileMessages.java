package org.aidememoire.analysis.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words in the tables that a teacher takes along. */
@MessageBundle("files")
public interface FileMessages {
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
}
