package org.aidememoire.assignment.web;

import java.time.ZoneId;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.course.Course;
import org.aidememoire.people.Person;

/** What every page about an assignment says at its top and links back to. */
public record Frame(
    String path, String title, String language, String coursePath, String courseName, ZoneId zone) {
  public static Frame of(Assignment assignment) {
    Course course = assignment.course();
    return new Frame(
        path(assignment),
        assignment.version().title(),
        assignment.version().language(),
        path(course),
        course.name(),
        course.timeZone());
  }

  public static String path(Assignment assignment) {
    return "/assignments/" + assignment.id();
  }

  /** Where the work of one student is. */
  public static String path(Assignment assignment, Person student) {
    return path(assignment) + "/students/" + student.id();
  }

  public static String path(Course course) {
    return "/courses/" + course.id();
  }
}
