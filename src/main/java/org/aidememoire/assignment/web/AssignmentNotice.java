package org.aidememoire.assignment.web;

import java.net.URI;
import java.util.Locale;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/** What has just been done to an assignment: named in the address that a form leads to. */
public enum AssignmentNotice {
  SET,
  SET_BEFORE,
  RESCHEDULED,
  GROUP_EXTENDED,
  GROUP_UNEXTENDED,
  GOES_ON,
  STILL_OVER,
  DELIVERED,
  RESTORED;

  /** The assignment's page, saying so. */
  public URI on(Assignment assignment) {
    return URI.create(Frame.path(assignment) + "?done=" + name().toLowerCase(Locale.ROOT));
  }

  /** The sentence that says so; empty for anything else that stands in the address. */
  static String textOf(@Nullable String unsafeName) {
    for (AssignmentNotice notice : values()) {
      if (notice.name().toLowerCase(Locale.ROOT).equals(unsafeName)) {
        return notice.text();
      }
    }
    return "";
  }

  private String text() {
    AssignmentMessages words = Words.in(AssignmentMessages.class);
    return switch (this) {
      case SET -> words.done_set();
      case SET_BEFORE -> words.done_set_before();
      case RESCHEDULED -> words.done_rescheduled();
      case GROUP_EXTENDED -> words.done_group_extended();
      case GROUP_UNEXTENDED -> words.done_group_unextended();
      case GOES_ON -> Words.in(OvertimeMessages.class).done_goes_on();
      case STILL_OVER -> Words.in(OvertimeMessages.class).done_still_over();
      case DELIVERED -> words.done_delivered();
      case RESTORED -> words.done_restored();
    };
  }
}
