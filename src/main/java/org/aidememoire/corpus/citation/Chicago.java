package org.aidememoire.corpus.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Notes and bibliography by The Chicago Manual of Style. A paper that passed between correspondents
 * is cited by their names and date (17th edition, 14.111), a volume of a series with a title of its
 * own under the series (14.118, 14.121).
 */
public enum Chicago {
  /** 2017: names the place of publication, and in the bibliography the document's pages. */
  SEVENTEENTH,
  /** 2024: neither is wanted for books since 1900 (14.8, 14.30). */
  EIGHTEENTH;

  /** For a footnote or an endnote. */
  public RichText note(Work work, Locator passage) {
    Line line = new Line();
    if (work.correspondence() == null) {
      if (!work.authors().isEmpty()) {
        line.text(names(work.authors(), false)).comma();
      }
      line.quoted(work.title().printed());
    } else {
      line.text(work.correspondence()).then("", kind(work));
    }
    line.then("", work.dated(Dates.chicago(work.date())));
    if (work.translator() != null) {
      line.then("trans. ", work.translator().spoken());
    }
    switch (work.holder()) {
      case Holder.Volume volume -> noteVolume(line.comma(), volume, passage);
      case Holder.Archive archive ->
          line.then("", locator(passage)).then("", archive.reference()).then("", archive.name());
    }
    return line.then("", work.url()).stop().done();
  }

  /**
   * For each note after the first. Source: The Chicago Manual of Style, 17th edition (2017),
   * sections 14.30–34, and 14.111 for letters, of which the names are enough.
   */
  public RichText shortNote(Work work, Locator passage) {
    Line line = new Line();
    if (work.shortForm().correspondence() == null) {
      if (!work.authors().isEmpty()) {
        line.text(family(work.authors())).comma();
      }
      line.quoted(work.shortForm().withoutArticle());
    } else {
      line.text(work.shortForm().correspondence());
    }
    return line.then("", shortLocator(work, passage)).stop().done();
  }

  /** No document's number stands before the pages here, so they need no "p." */
  private static @Nullable String shortLocator(Work work, Locator passage) {
    return switch (passage) {
      case Locator.OnPages(Pages pages) -> pages.chicago();
      case Locator.InParagraphs paragraphs -> locator(paragraphs);
      case Locator.Whole whole ->
          work.holder() instanceof Holder.Volume volume && volume.pages() != null
              ? volume.pages().chicago()
              : null;
    };
  }

  private String family(List<Name> names) {
    return names.size() > most(false)
        ? names.getFirst().brief() + " et al."
        : Name.list(names, Name::brief, Name::brief);
  }

  /** For the list at the end. */
  public RichText bibliography(Work work) {
    Line line = new Line();
    if (!work.authors().isEmpty()) {
      line.text(names(work.authors(), true)).stopAndGo();
    }
    if (work.correspondence() == null) {
      line.quoted(work.title().printed()).stopAndGo();
      line.text(work.dated(Dates.chicago(work.date())));
    } else {
      line.text(work.correspondence()).then("", kind(work));
      line.then("", work.dated(Dates.chicago(work.date())));
    }
    if (work.translator() != null) {
      line.stopAndGo().text("Translated by " + work.translator().spoken());
    }
    switch (work.holder()) {
      case Holder.Volume volume -> listVolume(line.stopAndGo(), volume);
      case Holder.Archive archive ->
          line.stopAndGo()
              .text(archive.reference() == null ? "" : archive.reference() + ". ")
              .text(archive.name());
    }
    if (work.url() != null) {
      line.stopAndGo().text(work.url());
    }
    return line.stop().done();
  }

  private void noteVolume(Line line, Holder.Volume volume, Locator passage) {
    title(line.text("in "), volume);
    if (!volume.editors().isEmpty()) {
      line.then("ed. ", editors(volume));
    }
    String imprint = imprint(volume, true);
    line.text(imprint.isEmpty() ? "" : " (" + imprint + ")");
    line.then("doc. ", volume.number()).then("", pages(volume, passage));
  }

  private void listVolume(Line line, Holder.Volume volume) {
    title(line.text("In "), volume);
    if (!volume.editors().isEmpty()) {
      line.then("edited by ", editors(volume));
    }
    line.then("doc. ", volume.number());
    if (this == SEVENTEENTH && volume.pages() != null) {
      line.then("", volume.pages().chicago());
    }
    String imprint = imprint(volume, false);
    if (!imprint.isEmpty()) {
      line.stopAndGo().text(imprint);
    }
  }

  private static void title(Line line, Holder.Volume volume) {
    line.italic(volume.series().printed());
    line.then("vol. ", volume.volume()).then("pt. ", volume.part());
    if (volume.title() != null) {
      line.comma().italic(volume.title().printed());
    }
  }

  /** "Washington, DC: Publisher, 1984"; "n.d." where a book does not say its year. */
  private String imprint(Holder.Volume volume, boolean inNote) {
    String publisher = volume.publisher();
    String year = volume.year() == null ? "n.d." : volume.year();
    if (publisher == null) {
      return inNote || volume.year() != null ? year : "";
    }
    String place = this == SEVENTEENTH && volume.place() != null ? volume.place() + ": " : "";
    return place + publisher + ", " + year;
  }

  /** "p." and "pp." stand before the numbers, because a document's number may stand before them. */
  private static @Nullable String pages(Holder.Volume volume, Locator passage) {
    return passage instanceof Locator.Whole
        ? volume.pages() == null ? null : numbered(volume.pages(), "p. ", "pp. ")
        : locator(passage);
  }

  private static @Nullable String locator(Locator passage) {
    return switch (passage) {
      case Locator.Whole whole -> null;
      case Locator.OnPages(Pages pages) -> numbered(pages, "p. ", "pp. ");
      case Locator.InParagraphs(Pages paragraphs) -> numbered(paragraphs, "para. ", "paras. ");
    };
  }

  private static String numbered(Pages pages, String one, String more) {
    return (pages.isOne() ? one : more) + pages.chicago();
  }

  /** "aide-mémoire", without what is said about it in brackets. */
  private static String kind(Work work) {
    return work.kind().replaceAll("\\s*\\(.*\\)$", "").toLowerCase(Locale.ROOT);
  }

  private String editors(Holder.Volume volume) {
    return names(new ArrayList<>(volume.editors()), false);
  }

  /** Notes name two (18th edition) or three (17th); bibliographies six or ten. */
  private int most(boolean inList) {
    return this == EIGHTEENTH ? (inList ? 6 : 2) : (inList ? 10 : 3);
  }

  private String names(List<Name> names, boolean inList) {
    int shown = inList ? (this == EIGHTEENTH ? 3 : 7) : 1;
    if (names.size() <= most(inList)) {
      return Name.list(names, inList ? Name::sorted : Name::spoken, Name::spoken);
    }
    List<String> first = new ArrayList<>();
    for (int at = 0; at < shown; at++) {
      first.add(at == 0 && inList ? names.get(at).sorted() : names.get(at).spoken());
    }
    return String.join(", ", first) + (shown > 1 ? ", et al." : " et al.");
  }
}
