package org.aidememoire.course.web;

import java.net.URI;
import java.util.Locale;
import org.aidememoire.course.Course;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/** What has just been done to a course: named in the address that a form leads to. */
enum CourseNotice {
  CREATED,
  RENEWED,
  REMOVED,
  WITHDRAWN,
  SET_AGAIN;

  /** The course's page, saying so. */
  URI on(Course course) {
    return URI.create("/courses/" + course.id() + "?done=" + key());
  }

  /** The sentence that says so; empty for anything else that stands in the address. */
  static String textOf(@Nullable String unsafeName) {
    for (CourseNotice notice : values()) {
      if (notice.isSaidBy(unsafeName)) {
        return notice.text();
      }
    }
    return "";
  }

  /** Whether that is what stands in the address. */
  boolean isSaidBy(@Nullable String unsafeName) {
    return key().equals(unsafeName);
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  private String text() {
    CourseMessages words = Words.in(CourseMessages.class);
    return switch (this) {
      case CREATED -> words.done_created();
      case RENEWED -> words.done_renewed();
      case REMOVED -> words.done_removed();
      case WITHDRAWN -> words.done_withdrawn();
      case SET_AGAIN -> words.done_set_again();
    };
  }
}
