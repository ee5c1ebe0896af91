package org.aidememoire.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.aidememoire.bench.Ceiling.Student;
import org.aidememoire.bench.LoadRun.Load;
import org.aidememoire.bench.LoadRun.Outcome;
import org.aidememoire.local.CannotStart;
import org.aidememoire.local.Child;
import org.aidememoire.local.Home;
import org.aidememoire.local.LocalRun;
import org.aidememoire.local.Places;
import org.aidememoire.local.Ports;
import org.aidememoire.local.Postgres;
import org.aidememoire.local.Progress;
import org.aidememoire.local.Running;

/**
 * What {@code bin/bench} runs: starts PostgreSQL, Keycloak and the packaged server, makes a course
 * whose students sign in as people do, lets them go whole journeys, 1, 32 and 256 at once, and then
 * hand in together; drives the same statements straight at the database; prints what it cost.
 */
public final class Bench {
  private static final String LESSON = "Atoms and ambassadors";
  private static final int ANSWERS = 10;
  private static final int CONNECTIONS = 16;
  private static final int WARM_UP = 8000;

  /** As many as ever are at once. */
  private static final int REHEARSERS = 256;

  /** Far from every other number, so that the ids can be told from them in a log. */
  private static final long FIRST_PERSON = 30_000_001;

  private static final long FIRST_ATTEMPT = 70_000_001;

  private final Home home;
  private final Ports ports;
  private final PrintStream says;
  private final int size;
  private final Report report = new Report();
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;

  private Bench(Home home, Ports ports, PrintStream says, int size) {
    this.home = home;
    this.ports = ports;
    this.says = says;
    this.size = size;
    this.address = URI.create("http://localhost:" + ports.server());
  }

  public static void main(String[] arguments) throws Exception {
    List<String> wishes = Arrays.asList(arguments);
    boolean json = wishes.contains("--json");
    try {
      Running.endWithThisProcess();
      Home home = Home.enter(Places.home());
      home.clear();
      Ports ports = Ports.ofEnvironment();
      ports.requireFree();
      Bench bench = new Bench(home, ports, System.err, number(wishes, "--students", 1000));
      bench.run(number(wishes, "--stored", 0));
      if (json) {
        System.out.println(bench.report.json());
      } else {
        bench.report.print(System.out);
      }
      System.exit(0);
    } catch (CannotStart problem) {
      System.err.println(problem.getMessage());
      System.exit(1);
    }
  }

  private static int number(List<String> wishes, String name, int otherwise) {
    int at = wishes.indexOf(name);
    return at < 0 || at + 1 == wishes.size() ? otherwise : Integer.parseInt(wishes.get(at + 1));
  }

  private void run(int stored) throws Exception {
    prepareDatabase();
    Child server = new LocalRun(home, ports, new Progress(says)).start();
    try (Database database = new Database(data(), ports.postgres())) {
      database.execute("alter table person alter id restart with " + FIRST_PERSON);
      database.execute("alter table attempt alter id restart with " + FIRST_ATTEMPT);
      new Accounts(client, URI.create("http://localhost:" + ports.keycloak()))
          .makeStudents(size + REHEARSERS);
      LargeClass students = makeClass(0, size);
      LargeClass rehearsers = makeClass(size, REHEARSERS);
      LoadRun load = prepareLoad(students, rehearsers);
      var measured = new Measured(database, server.pid(), students, rehearsers, load);
      warmUp(measured);
      add(measured.run("journey", 1, Math.min(size, 200)));
      add(measured.run("journey", 32, size));
      add(measured.run("unhurried", 32, Math.min(128, size)));
      add(measured.run("journey", Math.min(256, size), size));
      add(measured.run("pages", 32, size));
      add(measured.run("hand-in", Math.min(500, size), Math.min(500, size)));
      findCosts(database, server.pid(), students);
      findCeiling(database, students);
      if (stored > 0) {
        says.printf("Storing %d attempts of ten answers ...%n", stored);
        new StoredAttempts(database).add(stored);
        measured.run("journey", 32, size);
        add(measured.run("journey", 32, size));
      }
    }
  }

  /** The server's compiler is at work for the first thousands of journeys. */
  private void warmUp(Measured measured) throws Exception {
    for (int journeys = 0; journeys < WARM_UP; journeys += size) {
      measured.run("journey", 32, size);
    }
  }

  private void add(Report.Row row) {
    report.add(row);
    says.printf(
        Locale.ROOT,
        "  %.1f journeys/s, %.1f ms of CPU each, %d errors%n",
        row.journeysPerSecond(),
        row.cpuPerJourney(),
        row.outcome().errors());
  }

  private Path data() {
    return home.folder().resolve("postgresql");
  }

  /** So that the server's statements can be read later. */
  private void prepareDatabase() throws SQLException {
    try (Postgres postgres = Postgres.keptIn(data(), ports.postgres());
        var superuser = DriverManager.getConnection(postgres.jdbcUrl() + "?user=postgres")) {
      Statements.keepLog(superuser);
    }
  }

  private LargeClass makeClass(int first, int count) throws Exception {
    says.printf("Signing %d students in ...%n", count);
    LargeClass students = new LargeClass(client, address);
    students.join(first, count);
    return students;
  }

  private LoadRun prepareLoad(LargeClass students, LargeClass rehearsers) {
    Path folder = home.folder();
    students.write(folder.resolve("students.csv"), students.sessionCookie());
    rehearsers.write(folder.resolve("rehearsers.csv"), students.sessionCookie());
    String assignment = students.set(LESSON);
    Answers.write(
        Answers.of(students.student(0), assignment, ANSWERS), folder.resolve("answers.json"));
    students.withdraw(assignment);
    return new LoadRun(folder, address.toString(), students.sessionCookie());
  }

  /** One load with all that is measured beside it. */
  private final class Measured {
    private final Database database;
    private final long server;
    private final LargeClass students;
    private final LargeClass rehearsers;
    private final LoadRun load;

    Measured(
        Database database, long server, LargeClass students, LargeClass rehearsers, LoadRun load) {
      this.database = database;
      this.server = server;
      this.students = students;
      this.rehearsers = rehearsers;
      this.load = load;
    }

    Report.Row run(String scenario, int atOnce, int journeys) throws Exception {
      int whole = "hand-in".equals(scenario) ? journeys : journeys / atOnce * atOnce;
      says.printf("%s: %d journeys, %d at once ...%n", scenario, whole, atOnce);
      String rehearsal = rehearsers.set(LESSON);
      String assignment = students.set(LESSON);
      database.execute("vacuum analyze");
      long stored = database.number("select count(*) from attempt");
      long bytes = database.bytesOfAttempts();
      long postmaster = database.postmaster();
      var atStart = new AtomicReference<>(Cost.now(server, postmaster));
      Outcome outcome =
          load.run(
              new Load(scenario, assignment, rehearsal, whole, atOnce),
              () -> atStart.set(Cost.now(server, postmaster)));
      Cost cost = Cost.now(server, postmaster).since(atStart.get());
      long made = database.number("select count(*) from attempt") - stored;
      double grown = (database.bytesOfAttempts() - bytes) / (double) made;
      students.withdraw(assignment);
      rehearsers.withdraw(rehearsal);
      return new Report.Row(
          scenario, atOnce, whole, stored, outcome, cost, Cost.memoryMb(server, false), grown);
    }
  }

  /** Where the time goes. */
  private void findCosts(Database database, long server, LargeClass students) throws Exception {
    says.println("Taking the steps of a journey one by one ...");
    String assignment = students.set(LESSON);
    database.execute("vacuum analyze");
    long postmaster = database.postmaster();
    StepCosts costs = new StepCosts(students.students(), () -> Cost.now(server, postmaster));
    report.costs(costs.of(assignment, answers()));
    students.withdraw(assignment);
  }

  private void findCeiling(Database database, LargeClass students) throws Exception {
    says.println("Driving the same statements straight at the database ...");
    String assignment = students.set(LESSON);
    PlainBrowser author = students.student(0);
    Statements recorded =
        Statements.during(
            database.connection(), database.data(), () -> journey(author, assignment));
    Student first = database.students(assignment, true).getFirst();
    database.execute("grant usage on sequence attempt_id_seq to " + Postgres.APPLICATION);
    Ceiling ceiling = new Ceiling(database.url(Postgres.APPLICATION), recorded.list(), first);
    List<Student> others = database.students(assignment, false);
    int half = others.size() / 2;
    // What drives them must be warm as well.
    ceiling.run(others.subList(0, half), CONNECTIONS);
    List<Student> counted = others.subList(half, others.size());
    Cost before = Cost.now(ProcessHandle.current().pid(), database.postmaster());
    double perSecond = ceiling.run(counted, CONNECTIONS);
    Cost cost = Cost.now(ProcessHandle.current().pid(), database.postmaster()).since(before);
    report.ceiling(
        new Report.Top(
            recorded.list().size(), CONNECTIONS, perSecond, cost.databaseMs() / counted.size()));
    students.withdraw(assignment);
  }

  /** The same requests that the load generator sends. */
  private void journey(PlainBrowser student, String assignment) {
    student.get("/assignments/" + assignment + "/reading");
    String first =
        student.post("/assignments/" + assignment + "/attempts", Map.of()).address().getPath();
    String attempt = first.substring(0, first.indexOf("/items/"));
    for (String body : answers()) {
      var saved = student.save(attempt + "/answers", "key=" + UUID.randomUUID() + "&" + body);
      if (!saved.text().contains("\"saved\"")) {
        throw new IllegalStateException("Not saved: " + saved.text());
      }
    }
    student.get(attempt + "/submission");
    student.post(attempt + "/submission", Map.of());
  }

  private List<String> answers() {
    try {
      return Answers.read(home.folder().resolve("answers.json"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
