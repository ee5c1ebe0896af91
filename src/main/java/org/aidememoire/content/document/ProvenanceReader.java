package org.aidememoire.content.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.common.Slug;
import org.aidememoire.content.yaml.FileReport;
import org.aidememoire.content.yaml.Ids;
import org.aidememoire.content.yaml.YamlJson;
import org.aidememoire.content.yaml.YamlNode;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.content.yaml.YamlNode.Scalar;
import org.aidememoire.corpus.PartialDate;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.corpus.ProvenanceJson;
import org.aidememoire.corpus.edition.Edition;

/**
 * Turns {@code document.yaml}, already checked against its schema, into a provenance, and holds
 * what it says against the text it is about.
 */
public record ProvenanceReader(Slug document, Mapping root, Library library, FileReport report) {
  /** The provenance, if nothing is wrong with it; everything that is wrong is reported. */
  public Optional<Provenance> read(Optional<Edition> edition, String source) {
    checkDates();
    checkIds();
    new BesideCheck(document, library, report).check(root.mappings("beside"));
    new CitationCheck(root, report).check();
    edition.ifPresent(
        text -> {
          new EvidenceCheck(document, text, report).check(root.mappings("transmission"));
          checkMarks(source);
          checkForms(text);
        });
    return report.hasErrors() ? Optional.empty() : bind();
  }

  private Optional<Provenance> bind() {
    try {
      return Optional.of(ProvenanceJson.read(YamlJson.verbatim(root).toString()));
    } catch (IllegalArgumentException wrong) {
      report.error(root, String.valueOf(wrong.getMessage()));
      return Optional.empty();
    }
  }

  private void checkDates() {
    Stream.of(
            root.mappings("dates").stream().flatMap(date -> date.find("on").stream()),
            root.mappings("transmission").stream().flatMap(step -> step.find("on").stream()),
            root.find("sort-date").stream())
        .flatMap(dates -> dates)
        .filter(report::isSound)
        .forEach(this::checkDate);
  }

  private void checkDate(YamlNode node) {
    try {
      PartialDate date = new PartialDate(((Scalar) node).text());
      assert date.earliest() != null;
    } catch (IllegalArgumentException wrong) {
      report.error(node, String.valueOf(wrong.getMessage()));
    }
  }

  private void checkIds() {
    Ids ids = new Ids(report);
    ids.checkParts(root.mappings("people"));
    ids.checkParts(root.mappings("places"));
    ids.checkParts(root.mappings("terms"));
  }

  private void checkMarks(String source) {
    for (Mapping mark : root.mappings("marks")) {
      if (report.isSound(mark) && !source.contains(mark.text("mark"))) {
        report.warning(mark, "the mark %s does not stand in the text".formatted(mark.text("mark")));
      }
    }
  }

  /** Words that nobody can find explain nothing; a term without forms goes by its own name. */
  private void checkForms(Edition edition) {
    String text = printed(edition).toLowerCase(Locale.ROOT);
    for (String list : List.of("terms", "people", "places")) {
      for (Mapping entry : root.mappings(list)) {
        List<YamlNode> forms = entry.list("forms");
        (forms.isEmpty() ? entry.find("term").stream() : forms.stream())
            .filter(form -> report.isSound(entry) && form instanceof Scalar)
            .map(Scalar.class::cast)
            .filter(form -> !text.contains(form.text().toLowerCase(Locale.ROOT)))
            .forEach(this::warnOfForm);
      }
    }
  }

  private void warnOfForm(Scalar form) {
    report.warning(form, "the words \"%s\" do not occur in the text".formatted(form.text()));
  }

  /** The text and the editors' notes. */
  private static String printed(Edition edition) {
    return edition.canonicalText()
        + edition.listNotes().stream()
            .map(note -> EvidenceCheck.words(note.inlines()))
            .collect(Collectors.joining("\n", "\n", ""));
  }
}
