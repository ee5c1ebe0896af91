package org.aidememoire.course.web;

import org.aidememoire.course.Course;

/** A course in a list. */
record CourseCard(String path, String name, String zone) {
  static CourseCard of(Course course) {
    return new CourseCard(
        "/courses/" + course.id(), course.name(), course.timeZone().getId().replace('_', ' '));
  }
}
