package org.aidememoire.content.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.common.Slug;
import org.aidememoire.content.yaml.FileReport;
import org.aidememoire.content.yaml.Nearest;
import org.aidememoire.content.yaml.YamlNode;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Front;
import org.aidememoire.corpus.edition.Inline;

/** Sees that the words a provenance stands on are really printed: in the text, a note or around. */
record EvidenceCheck(Slug document, Edition edition, FileReport report) {

  void check(List<Mapping> steps) {
    steps.stream()
        .flatMap(step -> step.findMapping("evidence").stream())
        .filter(report::isSound)
        .forEach(this::checkEvidence);
  }

  private void checkEvidence(Mapping evidence) {
    Optional<String> note = evidence.findText("note");
    Optional<String> front = evidence.findText("front");
    if (note.isPresent()) {
      checkIn(
          evidence,
          evidence.find("note").orElse(evidence),
          "note " + note.get(),
          noteText(note.get()));
    } else if (front.isPresent()) {
      checkFront(evidence, front.get());
    } else {
      QuoteReader.complain(
              edition.find(
                  document,
                  evidence.text("quote"),
                  evidence.findText("prefix").orElse(""),
                  evidence.findText("suffix").orElse("")),
              document.value())
          .ifPresent(text -> report.error(evidence.find("quote").orElse(evidence), text));
    }
  }

  private void checkFront(Mapping evidence, String label) {
    List<String> labels = edition.front().entries().stream().map(Front.Entry::label).toList();
    if (labels.contains(label)) {
      checkIn(evidence, evidence, "the entry " + label, edition.front().find(label));
    } else {
      report.error(
          evidence.find("front").orElse(evidence),
          "the print has no entry \"%s\", only %s%s"
              .formatted(label, String.join(", ", labels), Nearest.hint(label, labels)));
    }
  }

  private void checkIn(Mapping evidence, YamlNode at, String where, Optional<String> text) {
    if (text.isEmpty()) {
      report.error(at, "there is no " + where);
    } else if (!plain(text.get()).contains(plain(evidence.text("quote")))) {
      report.error(evidence.find("quote").orElse(evidence), "these words do not occur in " + where);
    }
  }

  private Optional<String> noteText(String label) {
    return edition.listNotes().stream()
        .filter(note -> note.label().equals(label))
        .map(Block.Note::inlines)
        .map(EvidenceCheck::words)
        .findFirst();
  }

  /** A note as it is printed, without its page and note marks. */
  static String words(List<Inline> inlines) {
    return inlines.stream()
        .map(
            inline ->
                switch (inline) {
                  case Inline.Text text -> text.text();
                  case Inline.Emphasis emphasis -> words(emphasis.inlines());
                  case Inline.Insertion insertion -> "[%s]".formatted(insertion.text());
                  case Inline.Omission omission -> "[%s]".formatted(omission.text());
                  case Inline.Sic sic -> "[sic]";
                  case Inline.Space space -> " ";
                  case Inline.PageMark mark -> "";
                  case Inline.NoteMark mark -> "";
                })
        .collect(Collectors.joining());
  }

  /** As an author may type it: straight quotes, single spaces. */
  private static String plain(String text) {
    return text.replaceAll("[\u2018\u2019]", "'")
        .replaceAll("[\u201C\u201D]", "\"")
        .replaceAll("[\u2010-\u2015]", "-")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
