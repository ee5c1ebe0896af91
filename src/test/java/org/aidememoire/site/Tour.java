package org.aidememoire.site;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.Grading;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.people.Person;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Every page of the product once, as somebody who may see it: found from the endpoints, so that a
 * new one is on the tour by itself; and the states of pages that have nothing to show.
 */
final class Tour {
  /** In this order: who is asked first whether the page is theirs. */
  private static final List<Cast> PEOPLE = List.of(Cast.MEMBER, Cast.TEACHER, Cast.ADMIN);

  /** Nobody has ever set them anything or enrolled them. */
  private static final Cast NEW_STUDENT = Cast.OUTSIDER;

  /** A page and who looks at it; null for a visitor. */
  record Stop(String name, @Nullable Cast person, String address) {
    Map<String, String> session() {
      return person == null ? Map.of() : SignedIn.as(person);
    }

    @Override
    public String toString() {
      return address + (person == null ? "" : " as " + person.username());
    }
  }

  private Tour() {}

  static List<Stop> ofAllPages() {
    World world = World.fresh();
    Map<String, Stop> stops = new TreeMap<>();
    for (Routes.Route route : Routes.found().all()) {
      if (!route.isPost() && !route.template().equals("/sign-in")) {
        String name = route.template().replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        add(stops, name.isEmpty() ? "home" : name, world.address(route.template()));
      }
    }
    List<Stop> all = new ArrayList<>(stops.values());
    all.addAll(states());
    return all;
  }

  private static void add(Map<String, Stop> stops, String name, String address) {
    List<@Nullable Cast> asked = new ArrayList<>(PEOPLE);
    asked.add(NEW_STUDENT);
    asked.add(null);
    asked.stream()
        .map(person -> new Stop(name, person, address))
        .filter(Tour::isShown)
        .findFirst()
        .ifPresent(stop -> stops.put(name, stop));
  }

  private static boolean isShown(Stop stop) {
    var answer = given().cookies(stop.session()).redirects().follow(false).get(stop.address());
    return answer.statusCode() == 200 && answer.contentType().startsWith("text/html");
  }

  private static List<Stop> states() {
    World world = World.fresh();
    handIn(world);
    return List.of(
        new Stop("home-visitor", null, "/"),
        new Stop("lesson-visitor", null, world.address("/lessons/{slug}")),
        new Stop("before-quiz", Cast.MEMBER, another().address("/assignments/{id}/attempts/new")),
        new Stop("result", Cast.MEMBER, world.address("/attempts/{id}/result")),
        new Stop("explanation", Cast.MEMBER, world.address("/attempts/{id}/explanation")),
        new Stop("understanding", Cast.TEACHER, world.address("/assignments/{id}/understanding")),
        new Stop("reopening", Cast.TEACHER, world.address("/attempts/{id}/reopening")),
        new Stop("today-new", NEW_STUDENT, "/today"),
        new Stop("progress-new", NEW_STUDENT, "/progress"),
        new Stop("course-withdrawn", Cast.TEACHER, withdrawn().address("/courses/{id}")),
        new Stop("courses-new", Cast.OTHER_TEACHER, "/courses"),
        new Stop("courses-student", Cast.MEMBER, "/courses"),
        new Stop("not-found", null, "/nowhere"),
        new Stop("forbidden", Cast.MEMBER, "/content"));
  }

  /** One of several attempts is handed in, and the next costs all that there is. */
  private static World another() {
    World world = World.fresh();
    handIn(world);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Assignment assignment = Assignment.<Assignment>findById(world.assignment());
              Person teacher = World.person(Cast.TEACHER, Instant.now());
              assignment.limitTo(Optional.of(Duration.ofMinutes(45)));
              assignment.deliver(
                  new Delivery(3, Grading.BEST, 0, null, null, true, false),
                  new Authorship(teacher, Instant.now()));
            });
    return world;
  }

  private static World withdrawn() {
    World world = World.fresh();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Assignment.<Assignment>findById(world.assignment())
                    .withdraw(
                        new Authorship(World.person(Cast.TEACHER, Instant.now()), Instant.now())));
    return world;
  }

  private static void handIn(World world) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Person member = Person.<Person>findById(world.member());
              Attempt.findOwnedBy(member, world.attempt()).orElseThrow().handIn(Instant.now());
            });
  }
}
