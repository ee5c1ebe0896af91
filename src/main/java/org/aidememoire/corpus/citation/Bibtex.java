package org.aidememoire.corpus.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An entry for BibTeX and biblatex. */
public final class Bibtex {
  private final List<String> fields = new ArrayList<>();

  private Bibtex() {}

  /**
   * The entry, its last line ended. Its key is the document's name. The passage stands in {@code
   * annote}, which no ordinary style prints: a bibliography names the document.
   */
  public static String entry(Work work, Locator passage) {
    Bibtex entry = new Bibtex();
    entry.field("author", work.authors().stream().map(Bibtex::name).collect(joined()));
    entry.titled("title", work.title());
    String type =
        switch (work.holder()) {
          case Holder.Volume volume -> entry.volume(work, volume);
          case Holder.Archive archive -> entry.archive(work, archive);
        };
    entry.field("url", work.url() == null ? null : work.url().replace("%", "\\%"));
    entry.escaped("annote", passage.isWhole() ? null : "Cited passage: " + passage.inWords());
    return "@%s{%s,\n%s\n}\n".formatted(type, work.id(), String.join(",\n", entry.fields));
  }

  /** What refers to the passage in a text that LaTeX sets. */
  public static String command(Work work, Locator passage) {
    return switch (passage) {
      case Locator.Whole whole -> "\\cite{%s}".formatted(work.id());
      // Where it is a number only, biblatex itself sets "p." or "pp." before it.
      case Locator.OnPages(Pages pages) ->
          "\\cite[%s]{%s}".formatted(LatexText.escape(pages.inFull()), work.id());
      case Locator.InParagraphs paragraphs ->
          "\\cite[%s]{%s}"
              .formatted(LatexText.escape(paragraphs.inWords()).replace(' ', '~'), work.id());
    };
  }

  private String volume(Work work, Holder.Volume volume) {
    Title series = volume.series();
    Title own = volume.title();
    titled(
        "booktitle",
        own == null
            ? series
            : new Title(
                series.printed() + ": " + own.printed(),
                series.sentence() + ": " + own.sentence()));
    escaped("volume", volume.volume());
    escaped("part", volume.part());
    field("editor", volume.editors().stream().map(Bibtex::name).collect(joined()));
    escaped("publisher", volume.publisher());
    escaped("address", volume.place());
    escaped("year", volume.year());
    escaped("pages", volume.pages() == null ? null : volume.pages().inFull());
    String dated = work.kind() + ", " + work.dated(Dates.chicago(work.date()));
    escaped("note", (volume.number() == null ? "" : "Document " + volume.number() + ". ") + dated);
    return "incollection";
  }

  private String archive(Work work, Holder.Archive archive) {
    escaped("howpublished", archive.name());
    field("year", Dates.year(work.date()));
    if (work.date().isDay() || work.date().isMonth()) {
      String month = Dates.chicago(work.date()).substring(0, 3).toLowerCase(Locale.ROOT);
      // The styles' own names of the months stand without braces.
      fields.add("  month = " + month);
    }
    String translator =
        work.translator() == null ? "" : "Translated by " + work.translator().spoken() + ". ";
    String reference = archive.reference() == null ? "" : archive.reference();
    escaped("note", (work.kind() + ". " + translator + reference).strip());
    return "misc";
  }

  private void titled(String key, Title title) {
    field(key, LatexText.title(title));
  }

  private void escaped(String key, @Nullable String text) {
    field(key, text == null ? null : LatexText.escape(text));
  }

  private void field(String key, @Nullable String latex) {
    if (latex != null && !latex.isEmpty()) {
      fields.add("  %s = {%s}".formatted(key, latex));
    }
  }

  private static String name(Name name) {
    return switch (name) {
      case Name.Person person -> LatexText.escape(person.sorted());
      // Braces keep a body's name from being read as a person's.
      case Name.Body(String body) -> "{" + LatexText.escape(body) + "}";
    };
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(" and ");
  }
}
