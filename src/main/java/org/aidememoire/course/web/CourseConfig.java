package org.aidememoire.course.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** What an institution can say about new courses. */
@ConfigMapping(prefix = "aide-memoire.courses")
interface CourseConfig {
  /** The zone that the form for a new course suggests: where the institution is. */
  @WithDefault("Europe/London")
  ZoneId timeZone();
}
