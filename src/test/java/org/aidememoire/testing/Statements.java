package org.aidememoire.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts SQL statements. */
public final class Statements {
  private Statements() {}

  /** How many statements the server sends while the page is asked for; at least one. */
  public static long during(SessionFactory sessions, Runnable page) {
    long statements = counted(sessions, page);
    assertThat(statements).as("statements counted").isPositive();
    return statements;
  }

  /** The same for what may do without Hibernate altogether. */
  public static long counted(SessionFactory sessions, Runnable page) {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    page.run();
    long statements = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return statements;
  }
}
