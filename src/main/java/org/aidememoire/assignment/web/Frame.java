package org.aidememoire.assignment.web;

import java.time.ZoneId;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.course.Course;

/** What every page about an assignment says at its top and links back to. */
record Frame(
    String path, String title, String language, String coursePath, String courseName, ZoneId zone) {
  static Frame of(Assignment assignment) {
    Course course = assignment.course();
    return new Frame(
        path(assignment),
        assignment.version().title(),
        assignment.version().language(),
        path(course),
        course.name(),
        course.timeZone());
  }

  static String path(Assignment assignment) {
    return "/assignments/" + assignment.id();
  }

  static String path(Course course) {
    return "/courses/" + course.id();
  }
}
