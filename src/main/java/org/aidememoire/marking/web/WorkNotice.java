package org.aidememoire.marking.web;

import java.util.Locale;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/** What has just been done to a student's work: named in the address that a form leads to. */
enum WorkNotice {
  COMMENTED,
  REOPENED,
  EXTENDED,
  GOES_ON,
  STILL_OVER,
  UNEXTENDED;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The sentence that says so; empty for anything else that stands in the address. */
  static String textOf(@Nullable String unsafeName) {
    for (WorkNotice notice : values()) {
      if (notice.key().equals(unsafeName)) {
        return notice.text();
      }
    }
    return "";
  }

  private String text() {
    MarkingMessages words = Words.in(MarkingMessages.class);
    return switch (this) {
      case COMMENTED -> words.done_commented();
      case REOPENED -> words.done_reopened();
      case EXTENDED -> words.done_extended();
      case GOES_ON -> words.done_goes_on();
      case STILL_OVER -> words.done_still_over();
      case UNEXTENDED -> words.done_unextended();
    };
  }
}
