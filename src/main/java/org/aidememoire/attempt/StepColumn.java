package org.aidememoire.attempt;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a step says, column by column, for statements in SQL that store one or many. */
enum StepColumn {
  QUESTION_ID("text", Step::questionId),
  NUMBER("int4", Step::number),
  FOLLOWS("int4", Step::follows),
  KEY("uuid", Step::key),
  ANSWER("jsonb", Step::answerJson),
  FINISHED("bool", Step::isFinished),
  STALE("bool", Step::isStale),
  KIND("text", step -> step.kind().name()),
  RECEIVED_AT("timestamptz", step -> step.receivedAt().atOffset(ZoneOffset.UTC));

  /** All of them, in their order. */
  static final String NAMES =
      Arrays.stream(values())
          .map(column -> column.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", "));

  /** A parameter for each, of the values of all steps. */
  static final String ARRAYS =
      Arrays.stream(values())
          .map(column -> "?::" + column.type + "[]")
          .collect(Collectors.joining(", "));

  private final String type;
  private final Function<Step, Object> value;

  StepColumn(String type, Function<Step, Object> value) {
    this.type = type;
    this.value = value;
  }

  /**
   * Binds {@link #ARRAYS}.
   *
   * @param first the parameter to begin with
   * @return the parameter that comes next
   */
  static int bind(List<Step> steps, PreparedStatement statement, int first) throws SQLException {
    int next = first;
    for (StepColumn column : values()) {
      Object[] all = steps.stream().map(column.value).toArray();
      statement.setArray(next++, statement.getConnection().createArrayOf(column.type, all));
    }
    return next;
  }
}
