package org.aidememoire.course.web;

import java.time.ZoneId;
import java.util.Objects;
import org.aidememoire.common.FormErrors;
import org.aidememoire.course.Course;
import org.aidememoire.site.Words;
import org.jboss.resteasy.reactive.RestForm;

/** What the form for a new course sends; a field that was not sent counts as empty. */
record CourseForm(@RestForm String name, @RestForm String timeZone) {
  static CourseForm empty(ZoneId suggested) {
    return new CourseForm("", suggested.getId());
  }

  CourseForm {
    // A field that was not sent comes as null: on records, DefaultValue is not heeded.
    name = Objects.requireNonNullElse(name, "").strip();
    timeZone = Objects.requireNonNullElse(timeZone, "").strip();
  }

  FormErrors check() {
    CourseMessages words = Words.in(CourseMessages.class);
    return new FormErrors()
        .require(!name().isEmpty(), "name", words.name_missing())
        .require(
            name().codePointCount(0, name().length()) <= Course.LONGEST_NAME,
            "name",
            words.name_too_long(Course.LONGEST_NAME))
        .require(name().chars().noneMatch(Character::isISOControl), "name", words.name_odd())
        .require(TimeZones.isOffered(timeZone()), "timeZone", words.zone_unknown());
  }
}
