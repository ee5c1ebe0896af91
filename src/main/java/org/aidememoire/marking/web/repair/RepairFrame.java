package org.aidememoire.marking.web.repair;

import java.time.ZoneId;
import org.aidememoire.assignment.Assignment;

/**
 * What stands above every page about repairs.
 *
 * @param language of the lesson, as a tag
 */
record RepairFrame(String path, String lesson, String language, String courseName, ZoneId zone) {
  static RepairFrame of(Assignment assignment) {
    return new RepairFrame(
        "/assignments/" + assignment.id(),
        assignment.version().title(),
        assignment.version().language(),
        assignment.course().name(),
        assignment.course().timeZone());
  }

  public String repairsPath() {
    return path + "/repairs";
  }

  public String versionPath() {
    return path + "/version";
  }
}
