package org.aidememoire.course.web;

import static java.util.stream.Collectors.toSet;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.OwnTimes;
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

/** The groups of a course. */
@Path("/courses/{id}/groups")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class GroupPages {
  private static final int UNPROCESSABLE = 422;

  private final CurrentPerson current;
  private final Clock clock;

  GroupPages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  @GET
  public TemplateInstance list(@PathParam("id") long unsafeId) {
    return GroupsPage.of(taught(unsafeId), "", new FormErrors());
  }

  /** Makes a group; one that has this name already is left as it is. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response create(@PathParam("id") long unsafeId, @BeanParam GroupForm form) {
    Course course = taught(unsafeId);
    FormErrors errors = form.check();
    if (!errors.isEmpty()) {
      return Response.status(UNPROCESSABLE)
          .entity(GroupsPage.of(course, form.name(), errors))
          .build();
    }
    return toGroups(course, CourseGroup.named(course, form.name()));
  }

  /**
   * Makes the ticked students the group's members. Whose quiz was handed in when time was over, and
   * who has time left as one of the group, goes on with it.
   */
  @POST
  @Path("{groupId}/members")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response hold(@PathParam("id") long unsafeId, @PathParam("groupId") long unsafeGroupId) {
    Course course = taught(unsafeId);
    CourseGroup group = group(course, unsafeGroupId);
    List<String> ticked = FormFields.sent().getOrDefault("member", List.of());
    List<Person> members =
        Enrolment.listIn(course).stream()
            .map(Enrolment::person)
            .filter(person -> ticked.contains(String.valueOf(person.id())))
            .toList();
    Set<Long> joining =
        members.stream().filter(one -> !group.has(one)).map(Person::id).collect(toSet());
    group.hold(members);
    timed(course).forEach(assignment -> letGoOn(assignment, joining));
    remark(course);
    return toGroups(course, group);
  }

  @POST
  @Path("{groupId}/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response dissolve(
      @PathParam("id") long unsafeId, @PathParam("groupId") long unsafeGroupId) {
    Course course = taught(unsafeId);
    CourseGroup group = group(course, unsafeGroupId);
    List<Assignment> timed =
        timed(course).stream().filter(each -> each.groupTimes().containsKey(group.id())).toList();
    Authorship by = new Authorship(current.getPerson(), clock.instant());
    timed.forEach(assignment -> assignment.extend(group, OwnTimes.NONE, by));
    group.dissolve();
    timed.forEach(Submission::remarkIn);
    return Response.seeOther(URI.create(GroupsPage.path(course))).build();
  }

  private void letGoOn(Assignment assignment, Set<Long> joining) {
    List<SweptWork> swept =
        SweptWork.holdIn(assignment).stream()
            .filter(work -> joining.contains(work.student().id()))
            .toList();
    SweptWork.letGoOn(swept, current.getPerson(), clock.instant());
  }

  /** Due dates may have moved for those who came or went. */
  private static void remark(Course course) {
    timed(course).forEach(Submission::remarkIn);
  }

  /** What groups have times of their own in. */
  private static List<Assignment> timed(Course course) {
    return Assignment.listIn(course).stream()
        .filter(assignment -> !assignment.groupTimes().isEmpty())
        .toList();
  }

  private static Response toGroups(Course course, CourseGroup group) {
    return Response.seeOther(URI.create(GroupsPage.path(course) + "#group-" + group.id())).build();
  }

  private Course taught(long unsafeId) {
    return Course.findTaughtBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
  }

  private static CourseGroup group(Course course, long unsafeId) {
    return CourseGroup.findIn(course, unsafeId).orElseThrow(NotFoundException::new);
  }
}
