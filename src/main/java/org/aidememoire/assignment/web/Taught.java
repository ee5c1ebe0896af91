package org.aidememoire.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.Withdrawal;
import org.aidememoire.assignment.Withdrawal.Reversal;
import org.aidememoire.attempt.SweptWork;
import org.aidememoire.course.Enrolment;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Person;

/** What the teacher behind the request may see and change; all else answers 404. */
@RequestScoped
public class Taught {
  private final CurrentPerson current;
  private final Clock clock;

  Taught(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  public Assignment assignment(long unsafeId) {
    return Assignment.findTaughtBy(current.getPerson(), unsafeId)
        .orElseThrow(NotFoundException::new);
  }

  /**
   * Sets one again that they had taken back, or leaves it as it is.
   *
   * @param known what they know to be set of the same lesson, by id
   */
  public Reversal restored(long unsafeId, Collection<Long> known) {
    return Withdrawal.reverse(unsafeId, known, byThemNow()).orElseThrow(NotFoundException::new);
  }

  public Optional<Person> findStudent(Assignment assignment, long unsafePersonId) {
    return Enrolment.findIn(assignment.course(), unsafePersonId).map(Enrolment::person);
  }

  /** Whether any of the students can go on. */
  public boolean letGoOn(List<SweptWork> works) {
    return SweptWork.letGoOn(works, current.getPerson(), now()) > 0;
  }

  /**
   * Lets those go on who have time left.
   *
   * @param otherwise what is to be said where nobody's work was handed in for them
   */
  public AssignmentNotice letGoOn(List<SweptWork> works, AssignmentNotice otherwise) {
    if (works.isEmpty()) {
      return otherwise;
    }
    return letGoOn(works) ? AssignmentNotice.GOES_ON : AssignmentNotice.STILL_OVER;
  }

  public Authorship byThemNow() {
    return new Authorship(current.getPerson(), now());
  }

  Instant now() {
    return clock.instant();
  }
}
