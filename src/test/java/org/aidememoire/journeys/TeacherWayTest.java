package org.aidememoire.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A teacher with a new course and the first student in it: one way, told in its stages. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TeacherWayTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
  private static final String COURSE = "Diplomacy after 1945";
  private static final String LESSON = "Molotov and NATO";
  private static final String REMARK = "Well seen. Which word of the text shows it?";

  static Windows windows;
  static String joinCode = "";
  Window teacher;
  Window student;

  @BeforeAll
  static void openBrowser() {
    windows = new Windows();
  }

  @AfterAll
  static void closeBrowser() {
    windows.close();
  }

  @BeforeEach
  void goOnWhereTheStageBeforeEnded() {
    teacher = windows.of(Cast.GUIDE);
    student = windows.of(Cast.FOLLOWER);
  }

  @Test
  @Order(1)
  void a_teacher_creates_a_course_and_reads_its_join_code() {
    Page page = teacher.page();
    Browser.signIn(page, Cast.GUIDE);
    navigate(page, "Courses");
    teacher.lookWideAndNarrow("20-courses-empty");
    page.locator("#name").fill(COURSE);
    page.locator("#timeZone").selectOption(ZONE.getId());
    button(page, "form[action='/courses']").click();

    assertThat(page.locator("h1")).hasText(COURSE);
    teacher.lookWideAndNarrow("21-course-new");
    joinCode = page.locator(".join-code").innerText().strip();
  }

  @Test
  @Order(2)
  void a_student_joins_with_the_code() {
    Page page = student.page();
    Browser.signIn(page, Cast.FOLLOWER);
    navigate(page, "Today");
    page.locator("#code").fill(joinCode);
    button(page, "form[action='/enrolments']").click();

    assertThat(page.locator("body")).containsText(COURSE);
    student.lookWideAndNarrow("22-joined");
  }

  @Test
  @Order(3)
  void the_teacher_sets_a_lesson_with_its_dates() {
    Page page = teacher.page();
    page.reload();
    assertThat(page.locator("tbody")).containsText(Cast.FOLLOWER.fullName());
    page.locator("a[href$='/assignments/new']").click();
    teacher.lookWideAndNarrow("23-set-lesson");
    page.locator("#lesson").selectOption(labelled(LESSON));
    page.locator("#opens").fill(inDays(-1));
    page.locator("#due").fill(inDays(7));
    button(page, "form.form").click();

    assertThat(page.locator("body")).containsText(LESSON);
    teacher.lookWideAndNarrow("24-lesson-set");
  }

  @Test
  @Order(4)
  void the_student_finds_it_reads_answers_and_hands_in() {
    Page page = student.page();
    navigate(page, "Today");
    student.lookWideAndNarrow("25-today-set");
    page.locator(".card a[href*='/reading']").click();
    page.waitForURL("**/reading*");
    Locator card = page.locator("details.question-card[open]").first();
    card.locator("textarea[name=text]").fill("It tells NATO's members what to expect of Moscow.");
    assertThat(card.locator("[data-save-state]")).hasText(Pattern.compile("^Saved at .*"));
    new Words(page).useByMouse("Especially broad use of this thesis");
    assertThat(card.locator("summary [data-state-of]")).containsText("answered");
    page.locator("a[href$='/attempts/new']").click();
    assertThat(page.locator("main")).containsText("You have one attempt.");
    student.lookWideAndNarrow("25-before-the-quiz");
    page.locator("form[action$='/attempts'] button").click();
    page.waitForURL("**/items/1");
    var sheet = new QuizSheet(page);
    sheet.answer();
    page.locator(".lesson-bar a[href$='/submission']").click();
    page.locator("[data-hand-in-now]").click();

    assertThat(page).hasURL(Pattern.compile("/result$"));
    student.look("26-result-of-set-work");
  }

  @Test
  @Order(5)
  void the_teacher_sees_who_did_what_and_writes_a_comment() {
    Page page = teacher.page();
    navigate(page, "Courses");
    link(page, COURSE).click();
    link(page, LESSON).click();
    assertThat(row(page)).containsText("1 of");
    teacher.lookWideAndNarrow("27-assignment");
    link(page, Cast.FOLLOWER.fullName()).click();
    teacher.lookWideAndNarrow("28-student-work");
    Locator form = page.locator("form[action$='/comments']").first();
    form.locator("textarea").fill(REMARK);
    form.locator("button").click();

    assertThat(page.locator(".comment")).containsText(REMARK);
    teacher.look("29-commented");
  }

  @Test
  @Order(6)
  void the_student_sees_the_comment_beside_the_question() {
    Page page = student.page();
    navigate(page, "Today");
    page.locator(".card a[href*='/reading']").click();
    Locator comment = page.locator("[data-margin] .message").filter(text(REMARK));
    assertThat(comment).containsText(Cast.GUIDE.fullName());
    student.lookWideAndNarrow("30-reading-with-comment");
  }

  @Test
  @Order(7)
  void the_teacher_extends_the_due_date_and_reopens_the_hand_in() {
    Page page = teacher.page();
    page.locator("a[href*='/extensions/']").first().click();
    teacher.lookWideAndNarrow("31-extension");
    page.locator("#due").fill(inDays(14));
    button(page, "form.form").click();
    teacher.look("32-extended");
    page.locator("a[href$='/reopening']").click();
    teacher.lookWideAndNarrow("33-reopening");
    button(page, "form[action$='/reopening']").click();
    assertThat(page.locator("a[href$='/reopening']")).hasCount(0);
    teacher.look("34-reopened");

    navigate(student.page(), "Today");
    student.page().locator(".card a[href*='/attempts/']").click();
    assertThat(student.page().locator("form[data-autosave]")).isVisible();
    student.look("35-quiz-open-again");
  }

  private static String inDays(int days) {
    return LocalDateTime.now(ZONE).plusDays(days).format(FIELD);
  }

  private static void navigate(Page page, String name) {
    page.locator(".site-nav a", new Page.LocatorOptions().setHasText(name)).click();
  }

  private static Locator link(Page page, String text) {
    return page.locator("main a", new Page.LocatorOptions().setHasText(text)).first();
  }

  private static Locator button(Page page, String form) {
    return page.locator("main " + form + " button").first();
  }

  private static Locator row(Page page) {
    return page.locator("tbody tr").filter(text(Cast.FOLLOWER.fullName()));
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static com.microsoft.playwright.options.SelectOption labelled(String label) {
    return new com.microsoft.playwright.options.SelectOption().setLabel(label);
  }
}
