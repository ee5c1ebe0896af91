package org.aidememoire.course.web;

import java.util.Objects;
import org.aidememoire.common.FormErrors;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.site.Words;
import org.jboss.resteasy.reactive.RestForm;

/** What the form for a new group sends. */
record GroupForm(@RestForm String name) {
  GroupForm {
    // A field that was not sent comes as null: on records, DefaultValue is not heeded.
    name = Objects.requireNonNullElse(name, "").strip();
  }

  FormErrors check() {
    boolean sound =
        !name.isEmpty()
            && name.codePointCount(0, name.length()) <= CourseGroup.LONGEST_NAME
            && name.chars().noneMatch(Character::isISOControl);
    return new FormErrors()
        .require(
            sound, "name", Words.in(GroupMessages.class).name_unsound(CourseGroup.LONGEST_NAME));
  }
}
