package org.aidememoire.content.lesson;

import java.math.BigDecimal;
import java.util.List;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.content.yaml.YamlNode.Scalar;
import org.aidememoire.question.Numeric;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.rule.NumberTolerance;

/** Builds a numeric question from what the schema has let through. */
final class NumericReader {
  private NumericReader() {}

  static Numeric read(Prompt prompt, Mapping body) {
    List<Numeric.Unit> units = body.mappings("units").stream().map(NumericReader::unit).toList();
    return new Numeric(
        prompt,
        body.mappings("accept").stream().map(NumericReader::accepted).toList(),
        units,
        body.findText("unit-credit")
            .map(Double::parseDouble)
            .orElse(units.isEmpty() ? 0 : Numeric.DEFAULT_UNIT_CREDIT));
  }

  private static Numeric.Accepted accepted(Mapping node) {
    return new Numeric.Accepted(
        new BigDecimal(node.text("value")),
        node.findText("tolerance").map(NumberTolerance::of).orElse(null),
        node.findText("credit").map(Double::parseDouble).orElse(1.0),
        node.findText("say").map(String::strip).orElse(null));
  }

  private static Numeric.Unit unit(Mapping node) {
    return new Numeric.Unit(
        node.text("unit"),
        node.findText("factor").map(BigDecimal::new).orElse(BigDecimal.ONE),
        node.list("forms").stream().map(form -> ((Scalar) form).text()).toList());
  }
}
