package org.aidememoire.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.aidememoire.lesson.LessonPublished;

/** Keeps assignments that have not opened at the newest version of their lesson. */
@ApplicationScoped
class FollowNewVersions {
  private final Clock clock;

  FollowNewVersions(Clock clock) {
    this.clock = clock;
  }

  void follow(@Observes LessonPublished event) {
    Assignment.follow(event.version(), clock.instant());
  }
}
