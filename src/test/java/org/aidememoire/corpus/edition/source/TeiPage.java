package org.aidememoire.corpus.edition.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Lays out a TEI document of the Foreign Relations series as the plain text of its page: one line a
 * block, note numbers glued to their words, page marks in brackets, notes at the end.
 */
final class TeiPage {
  private static final Set<String> BLOCKS =
      Set.of("head", "p", "dateline", "signed", "item", "row", "closer", "opener", "byline");

  private final List<String> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int pages;
  private boolean inNote;

  private TeiPage(Element document) {
    document.childNodes().forEach(this::add);
    endLine();
  }

  static TeiPage of(Element document) {
    return new TeiPage(document);
  }

  int countNotes() {
    return notes.size();
  }

  int countPages() {
    return pages;
  }

  String text() {
    StringBuilder text = new StringBuilder(String.join("\n\n", lines));
    for (int at = 0; at < notes.size(); at++) {
      text.append(at == 0 ? "\n\n" : "\n").append("  ").append(at + 1).append(". ");
      text.append(notes.get(at));
    }
    return text.toString();
  }

  private void add(Node node) {
    if (node instanceof TextNode words) {
      line.append(words.getWholeText().replaceAll("\\s+", " "));
    } else if (node instanceof Element element) {
      addElement(element);
    }
  }

  private void addElement(Element element) {
    switch (element.normalName()) {
      case "pb" -> addPage(element);
      case "note" -> addNote(element);
      case "lb" -> line.append(' ');
      default -> addInner(element);
    }
  }

  private void addInner(Element element) {
    boolean block = BLOCKS.contains(element.normalName()) && !inNote;
    if (block) {
      endLine();
      line.append(element.normalName().equals("item") ? "  * " : "");
    }
    element.childNodes().forEach(this::add);
    if (block) {
      endLine();
    }
  }

  private void addPage(Element page) {
    if (!inNote) {
      pages++;
      line.append(" [Page ").append(page.attr("n")).append("] ");
    }
  }

  private void addNote(Element note) {
    if (note.attr("rend").equals("inline")) {
      endLine();
      note.childNodes().forEach(this::add);
      endLine();
      return;
    }
    // A note ends the line that it stands in only after it: keep the line, read the note apart.
    String before = line.toString();
    line.setLength(0);
    boolean outer = inNote;
    inNote = true;
    note.childNodes().forEach(this::add);
    inNote = outer;
    notes.add(line.toString().replaceAll("\\s+", " ").strip());
    line.setLength(0);
    line.append(before.stripTrailing()).append(System.getProperty("mk", "")).append(notes.size());
  }

  private void endLine() {
    String words = line.toString().replaceAll(" +", " ").strip();
    boolean entry = line.toString().startsWith("  * ");
    if (!words.isEmpty() && !words.equals("*")) {
      lines.add(entry ? "  " + words : words);
    }
    line.setLength(0);
  }
}
