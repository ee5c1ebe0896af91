package org.aidememoire.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidememoire.site.Routes.Route;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who gets what at every address, for every kind of person. */
@QuarkusTest
class RoutesTest {
  private static final Map<String, String> NOBODY = Map.of();

  /** For whom a route is; everybody else is refused. */
  private enum For {
    /** Everyone, signed in or not. */
    ALL,
    /** Everyone; but what it saves is given back to somebody who is not signed in. */
    ALL_BUT_SAVES_FOR_OWNER,
    SIGNED_IN,
    /** Whoever is signed in; who cannot practise is led to the page that says why. */
    SIGNED_IN_OR_TOLD_WHY,
    /** Everyone, and it says that they should sign in. */
    TOLD_TO_SIGN_IN,
    /** Whoever the record belongs to; to others it does not exist. */
    OWNER,
    /** Whoever the record belongs to, and the teacher of its course. */
    OWNER_AND_TEACHER,
    STUDENTS,
    TEACHERS,
    TEACHERS_AND_STUDENTS,
    /** Teachers and admins. */
    STAFF,
    /** The teacher of the record's course; to other teachers it does not exist. */
    ITS_TEACHER,
    ADMINS
  }

  private static final Map<String, For> WHO = new TreeMap<>();

  static {
    all(For.ALL, "GET /", "GET /documents", "GET /documents/{slug}", "GET /lessons");
    all(For.ALL, "GET /documents/{slug}/citation", "GET /documents/{slug}/citation.bib");
    all(For.ALL, "GET /documents/{slug}/citation.json", "GET /documents/{slug}/beside");
    all(For.ALL, "GET /documents/{slug}/beside/{other}");
    all(For.ALL, "GET /lessons/{slug}", "POST /sign-out", "GET /settings", "POST /settings");
    all(For.ALL, "GET /search");
    all(For.TOLD_TO_SIGN_IN, "GET /sign-in/problem");
    all(For.SIGNED_IN, "GET /sign-in", "POST /lessons/{slug}/reading/visits");
    all(For.SIGNED_IN_OR_TOLD_WHY, "GET /lessons/{slug}/reading", "POST /lessons/{slug}/attempts");
    all(For.SIGNED_IN, "POST /lessons/{slug}/reading/choices");
    all(For.OWNER, "POST /assignments/{id}/reading/choices");
    all(For.ALL_BUT_SAVES_FOR_OWNER, "POST /lessons/{slug}/reading/answers");
    all(For.ALL_BUT_SAVES_FOR_OWNER, "POST /assignments/{id}/reading/answers");
    all(For.ALL_BUT_SAVES_FOR_OWNER, "POST /attempts/{id}/answers");
    all(For.OWNER, "GET /assignments/{id}/reading", "POST /assignments/{id}/reading/visits");
    all(For.OWNER, "POST /assignments/{id}/attempts", "GET /attempts/{id}");
    all(For.OWNER, "GET /assignments/{id}/attempts/new");
    all(For.OWNER, "GET /attempts/{id}/items/{number}", "GET /attempts/{id}/submission");
    all(For.OWNER, "POST /attempts/{id}/submission", "GET /attempts/{id}/result");
    all(For.OWNER, "GET /attempts/{id}/receipt");
    all(For.OWNER_AND_TEACHER, "GET /attempts/{id}/explanation");
    all(For.STAFF, "GET /lessons/{slug}/plan", "GET /lessons/{slug}/copy");
    all(For.STAFF, "GET /lessons/{slug}/key");
    all(For.ITS_TEACHER, "GET /assignments/{id}/copy", "GET /assignments/{id}/key");
    all(For.SIGNED_IN, "GET /documents/{slug}/annotations/new", "GET /annotations");
    all(For.SIGNED_IN, "POST /documents/{slug}/annotations/placement");
    all(For.SIGNED_IN, "GET /annotations/exports/markdown");
    all(For.SIGNED_IN, "GET /annotations/exports/web-annotations");
    all(For.SIGNED_IN, "POST /documents/{slug}/annotations");
    all(For.OWNER, "GET /annotations/{id}", "POST /annotations/{id}");
    all(For.OWNER, "POST /annotations/{id}/removal", "POST /annotations/{id}/restoration");
    all(For.STUDENTS, "GET /today", "GET /progress", "POST /enrolments");
    all(For.TEACHERS_AND_STUDENTS, "GET /courses");
    all(For.TEACHERS, "POST /courses");
    all(For.ITS_TEACHER, "GET /courses/{id}", "POST /courses/{id}/join-code");
    all(For.ITS_TEACHER, "GET /courses/{id}/enrolments/{personId}/removal");
    all(For.ITS_TEACHER, "POST /courses/{id}/enrolments/{personId}/removal");
    all(For.ITS_TEACHER, "GET /courses/{id}/receipts", "POST /courses/{id}/receipts");
    all(For.ITS_TEACHER, "GET /courses/{id}/assignments/new", "POST /courses/{id}/assignments");
    all(For.ITS_TEACHER, "GET /assignments/{id}", "POST /assignments/{id}/extensions");
    all(For.ITS_TEACHER, "GET /assignments/{id}/extensions/{personId}");
    all(For.ITS_TEACHER, "POST /assignments/{id}/extensions/{personId}/removal");
    all(For.ITS_TEACHER, "GET /assignments/{id}/window", "POST /assignments/{id}/window");
    all(For.ITS_TEACHER, "GET /assignments/{id}/withdrawal", "POST /assignments/{id}/withdrawal");
    all(For.ITS_TEACHER, "POST /assignments/{id}/withdrawal/reversal");
    all(For.ITS_TEACHER, "GET /assignments/{id}/students/{personId}");
    all(For.ITS_TEACHER, "GET /assignments/{id}/written-answers");
    all(For.ITS_TEACHER, "GET /assignments/{id}/understanding");
    all(For.ITS_TEACHER, "GET /assignments/{id}/understanding/items.csv");
    all(For.ITS_TEACHER, "GET /assignments/{id}/understanding/responses.csv");
    all(For.ITS_TEACHER, "POST /assignments/{id}/written-answers/marks");
    all(For.ITS_TEACHER, "POST /notebooks/{id}/comments");
    all(For.ITS_TEACHER, "GET /attempts/{id}/brought-answers");
    all(For.ITS_TEACHER, "POST /attempts/{id}/brought-answers");
    all(For.ITS_TEACHER, "GET /attempts/{id}/reopening", "POST /attempts/{id}/reopening");
    all(For.ITS_TEACHER, "POST /attempts/{id}/overrides", "POST /attempts/{id}/overrides/removal");
    all(For.ITS_TEACHER, "GET /courses/{id}/groups", "POST /courses/{id}/groups");
    all(For.ITS_TEACHER, "POST /courses/{id}/groups/{groupId}/members");
    all(For.ITS_TEACHER, "POST /courses/{id}/groups/{groupId}/removal");
    all(For.OWNER, "POST /attempts/{id}/choices");
    all(For.OWNER, "POST /attempts/{id}/redos", "POST /attempts/{id}/departures");
    all(For.ITS_TEACHER, "GET /assignments/{id}/delivery", "POST /assignments/{id}/delivery");
    all(For.ITS_TEACHER, "GET /assignments/{id}/group-extensions");
    all(For.ITS_TEACHER, "POST /assignments/{id}/group-extensions");
    all(For.ADMINS, "GET /content", "GET /accommodations", "GET /accommodations/{personId}");
    all(For.ADMINS, "POST /accommodations/{personId}");
    all(For.ADMINS, "POST /accommodations/{personId}/removal");
    all(For.ITS_TEACHER, "GET /assignments/{id}/repairs", "POST /assignments/{id}/repairs");
    all(For.ITS_TEACHER, "GET /assignments/{id}/repairs/new");
    all(For.ITS_TEACHER, "GET /repairs/{id}/reversal", "POST /repairs/{id}/reversal");
    all(For.ITS_TEACHER, "GET /assignments/{id}/version", "POST /assignments/{id}/version");
    all(For.ITS_TEACHER, "GET /assignments/{id}/version/reversal");
    all(For.ITS_TEACHER, "POST /assignments/{id}/version/reversal");
  }

  private static void all(For who, String... routes) {
    List.of(routes).forEach(route -> WHO.put(route, who));
  }

  private final List<Route> routes = Routes.found().all();

  @Test
  void every_route_says_once_for_whom_it_is() {
    assertThat(routes).allSatisfy(route -> assertThat(route.guards()).isEqualTo(1));
    assertThat(routes)
        .extracting(Route::toString)
        .containsExactlyInAnyOrderElementsOf(WHO.keySet());
  }

  @Test
  void every_person_gets_what_is_theirs_and_nothing_else() {
    List<String> wrong = new ArrayList<>();
    for (Route route : routes) {
      For who = WHO.get(route.toString());
      if (who != null) {
        check(route, who, null, NOBODY, wrong);
        for (Cast person :
            List.of(Cast.MEMBER, Cast.CLASSMATE, Cast.TEACHER, Cast.OTHER_TEACHER, Cast.ADMIN)) {
          check(route, who, person, SignedIn.as(person), wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(
      Route route,
      For who,
      @Nullable Cast person,
      Map<String, String> session,
      List<String> wrong) {
    World world = World.fresh();
    String address = world.address(route.template());
    Response answer =
        route.isPost()
            ? Form.post(session, address, world.fields(route.template()))
            : given().cookies(session).redirects().follow(false).get(address);
    String got = verdict(answer);
    String expected = expected(route, who, person);
    if (!got.equals(expected)) {
      wrong.add(
          "%s as %s: %s (%d), not %s".formatted(route, person, got, answer.statusCode(), expected));
    }
  }

  private static String verdict(Response answer) {
    return switch (answer.statusCode()) {
      case 401 -> "sign in";
      case 403 -> "forbidden";
      case 404 -> "not there";
      case 302, 303 -> isToSignIn(answer) ? "sign in" : "let in";
      default -> answer.statusCode() < 500 ? "let in" : "broken";
    };
  }

  private static boolean isToSignIn(Response answer) {
    String to = answer.header("Location");
    return to.contains("/sign-in") || to.contains("/protocol/openid-connect/auth");
  }

  private static String expected(Route route, For who, @Nullable Cast person) {
    if (who == For.ALL) {
      return "let in";
    }
    if (person == null || who == For.TOLD_TO_SIGN_IN) {
      return "sign in";
    }
    boolean teacher = person.role().equals("teacher");
    boolean student = person.role().equals("student");
    return switch (who) {
      case ALL -> "let in";
      case TOLD_TO_SIGN_IN -> "sign in";
      case SIGNED_IN_OR_TOLD_WHY -> "let in";
      case SIGNED_IN -> person == Cast.MEMBER && isPractice(route) ? "not there" : "let in";
      case ALL_BUT_SAVES_FOR_OWNER ->
          person == Cast.MEMBER || isPractice(route) ? "let in" : "not there";
      case OWNER -> person == Cast.MEMBER ? "let in" : "not there";
      case OWNER_AND_TEACHER ->
          person == Cast.MEMBER || person == Cast.TEACHER ? "let in" : "not there";
      case STUDENTS -> student ? "let in" : "forbidden";
      case TEACHERS -> teacher ? "let in" : "forbidden";
      case TEACHERS_AND_STUDENTS -> teacher || student ? "let in" : "forbidden";
      case STAFF -> student ? "forbidden" : "let in";
      case ITS_TEACHER -> person == Cast.TEACHER ? "let in" : teacher ? "not there" : "forbidden";
      case ADMINS -> person == Cast.ADMIN ? "let in" : "forbidden";
    };
  }

  /** Practice is closed to a student to whom the lesson is set. */
  private static boolean isPractice(Route route) {
    return route.template().startsWith("/lessons/{slug}/");
  }
}
