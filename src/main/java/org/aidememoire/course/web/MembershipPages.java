package org.aidememoire.course.web;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.GroupExtension;
import org.aidememoire.assignment.NewTimes;
import org.aidememoire.assignment.OwnTimes;
import org.aidememoire.attempt.Shortening;
import org.aidememoire.attempt.Submission;
import org.aidememoire.attempt.SweptWork;
import org.aidememoire.common.FormErrors;
import org.aidememoire.course.Course;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.course.Enrolment;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Person;
import org.aidememoire.people.Role;
import org.aidememoire.site.FormFields;

/** Who is in a group; what takes time from students is done once their teacher has said so. */
@Path("/courses/{id}/groups/{groupId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class MembershipPages {
  private static final int UNPROCESSABLE = 422;

  private final CurrentPerson current;
  private final Clock clock;

  MembershipPages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  /**
   * Makes the ticked students the group's members. Whose quiz was handed in when time was over, and
   * who has time left as one of the group, goes on with it. Who has left the course cannot be
   * ticked: they stay in the group, and have its times again where they come back.
   */
  @POST
  @Path("members")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response hold(
      @PathParam("id") long unsafeId,
      @PathParam("groupId") long unsafeGroupId,
      @BeanParam ConsentForm consent) {
    CourseGroup group = group(unsafeId, unsafeGroupId);
    List<Person> members = wanted(group);
    Set<Long> ids = members.stream().map(Person::id).collect(toSet());
    GroupWish wish = GroupWish.toHold(group, ids);
    FormErrors errors = check(group, wish, consent);
    if (!errors.isEmpty()) {
      return asking(group, wish, errors);
    }
    List<Assignment> timed = set(GroupExtension.listTimedFor(group));
    Set<Long> joining = ids.stream().filter(id -> !group.has(id)).collect(toSet());
    group.hold(members);
    timed.forEach(assignment -> letGoOn(assignment, joining));
    timed.forEach(Submission::remarkIn);
    return Response.seeOther(URI.create(GroupsPage.path(group))).build();
  }

  private static List<Person> wanted(CourseGroup group) {
    List<String> sent = FormFields.sent().getOrDefault("member", List.of());
    List<Person> students =
        Enrolment.listIn(group.course()).stream().map(Enrolment::person).toList();
    Stream<Person> ticked =
        students.stream().filter(person -> sent.contains(String.valueOf(person.id())));
    return Stream.concat(ticked, group.membersBeside(students).stream()).toList();
  }

  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response dissolve(
      @PathParam("id") long unsafeId,
      @PathParam("groupId") long unsafeGroupId,
      @BeanParam ConsentForm consent) {
    CourseGroup group = group(unsafeId, unsafeGroupId);
    GroupWish wish = GroupWish.toDissolve(group);
    FormErrors errors = check(group, wish, consent);
    if (!errors.isEmpty()) {
      return asking(group, wish, errors);
    }
    List<Assignment> timed = GroupExtension.listTimedFor(group);
    Authorship by = new Authorship(current.getPerson(), clock.instant());
    timed.forEach(assignment -> assignment.extend(group, OwnTimes.NONE, by));
    group.dissolve();
    set(timed).forEach(Submission::remarkIn);
    return Response.seeOther(URI.create(GroupsPage.path(group.course()))).build();
  }

  /** Nobody works on what is withdrawn, and its marks are made anew once it is set again. */
  private static List<Assignment> set(List<Assignment> timed) {
    return timed.stream().filter(not(Assignment::isWithdrawn)).toList();
  }

  private FormErrors check(CourseGroup group, GroupWish wish, ConsentForm consent) {
    NewTimes times = NewTimes.ofMembers(group, wish.members());
    return consent.check(Shortening.by(times, clock.instant()), wish);
  }

  private static Response asking(CourseGroup group, GroupWish wish, FormErrors errors) {
    TemplateInstance page = GroupsPage.of(group.course(), "", wish, errors);
    return Response.status(UNPROCESSABLE).entity(page).build();
  }

  private void letGoOn(Assignment assignment, Set<Long> joining) {
    List<SweptWork> swept =
        SweptWork.holdIn(assignment).stream()
            .filter(work -> joining.contains(work.student().id()))
            .toList();
    SweptWork.letGoOn(swept, current.getPerson(), clock.instant());
  }

  private CourseGroup group(long unsafeId, long unsafeGroupId) {
    return Course.findTaughtBy(current.getPerson(), unsafeId)
        .flatMap(course -> CourseGroup.findIn(course, unsafeGroupId))
        .orElseThrow(NotFoundException::new);
  }
}
