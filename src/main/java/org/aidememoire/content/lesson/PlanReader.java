package org.aidememoire.content.lesson;

import java.util.List;
import java.util.Optional;
import org.aidememoire.content.yaml.FileReport;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.content.yaml.YamlNode.Scalar;
import org.aidememoire.lesson.LessonPlan;

/** Reads the plan of a lesson, already checked against its schema. */
final class PlanReader {
  private final FileReport report;

  PlanReader(FileReport report) {
    this.report = report;
  }

  /** Empty where a part of the plan is at fault: that has been reported. */
  Optional<LessonPlan> read(Mapping plan) {
    if (!report.isSound(plan)) {
      return Optional.empty();
    }
    List<LessonPlan.Step> steps = plan.mappings("steps").stream().map(PlanReader::step).toList();
    int minutes = minutes(plan);
    int sum = steps.stream().mapToInt(LessonPlan.Step::minutes).sum();
    if (sum != minutes) {
      report.warning(
          plan, "the steps take %d minutes together, the plan says %d".formatted(sum, minutes));
    }
    return Optional.of(
        new LessonPlan(
            minutes,
            texts(plan, "aims"),
            texts(plan, "prior-knowledge"),
            steps,
            plan.mappings("misconceptions").stream().map(PlanReader::misconception).toList(),
            texts(plan, "extension")));
  }

  private static LessonPlan.Step step(Mapping step) {
    return new LessonPlan.Step(
        minutes(step), step.text("title").strip(), step.text("text").strip());
  }

  private static LessonPlan.Misconception misconception(Mapping node) {
    return new LessonPlan.Misconception(node.text("belief").strip(), node.text("reply").strip());
  }

  private static int minutes(Mapping node) {
    return Integer.parseInt(node.text("minutes"));
  }

  private static List<String> texts(Mapping plan, String key) {
    return plan.list(key).stream()
        .filter(Scalar.class::isInstance)
        .map(node -> ((Scalar) node).text().strip())
        .toList();
  }
}
