package org.aidememoire.marking.web.repair;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.attempt.Repair;
import org.aidememoire.people.CurrentPerson;

/** What the teacher behind the request may see and repair; all else answers 404. */
@RequestScoped
class RepairDesk {
  private final CurrentPerson current;
  private final Clock clock;

  RepairDesk(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  Assignment assignment(long unsafeId) {
    return Assignment.findTaughtBy(current.getPerson(), unsafeId)
        .orElseThrow(NotFoundException::new);
  }

  Repair repair(long unsafeId) {
    return Repair.findTaughtBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
  }

  Authorship byThemNow() {
    return new Authorship(current.getPerson(), clock.instant());
  }
}
