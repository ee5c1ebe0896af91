package org.aidememoire.corpus.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The MLA Handbook, 9th edition (2021): author, title, container, location. */
public final class Mla {
  private Mla() {}

  /** An entry of the list of works cited. */
  public static RichText entry(Work work) {
    Line line = new Line();
    if (!work.authors().isEmpty()) {
      line.text(names(work.authors(), true)).stopAndGo();
    }
    line.quoted(work.title().printed()).stopAndGo();
    line.text(work.dated(Dates.mla(work.date()))).stopAndGo();
    if (work.translator() != null) {
      line.text("Translated by " + work.translator().spoken()).stopAndGo();
    }
    switch (work.holder()) {
      case Holder.Volume volume -> volume(line, volume, work.url());
      case Holder.Archive archive ->
          line.italic(archive.name()).then("", archive.reference()).then("", address(work.url()));
    }
    return line.stop().done();
  }

  /** What stands in brackets in one's own text. */
  public static RichText inText(Work work, Locator passage) {
    Line line = new Line().text("(");
    boolean byAuthor = !work.authors().isEmpty();
    if (byAuthor) {
      line.text(brief(work.authors()));
    } else {
      line.quoted(work.shortForm().withoutArticle());
    }
    return locate(line, passage, byAuthor).text(")").done();
  }

  /** A comma stands before paragraphs but not before pages. */
  private static Line locate(Line line, Locator passage, boolean byAuthor) {
    return switch (passage) {
      case Locator.Whole whole -> line;
      case Locator.OnPages(Pages pages) -> line.text(" " + pages.mla());
      case Locator.InParagraphs(Pages paragraphs) ->
          (byAuthor ? line.text(", ") : line.comma())
              .text((paragraphs.isOne() ? "par. " : "pars. ") + paragraphs.mla());
    };
  }

  /** A volume with a title of its own is the container; the series follows at the end. */
  private static void volume(Line line, Holder.Volume volume, @Nullable String url) {
    Title own = volume.title();
    line.italic((own == null ? volume.series() : own).printed());
    if (!volume.editors().isEmpty()) {
      line.then("edited by ", names(List.copyOf(volume.editors()), false));
    }
    if (own == null) {
      line.then("vol. ", volume.volume()).then("pt. ", volume.part());
    }
    line.then("", volume.publisher()).then("", volume.year()).then("doc. ", volume.number());
    if (volume.pages() != null) {
      line.then(volume.pages().isOne() ? "p. " : "pp. ", volume.pages().mla());
    }
    line.then("", address(url));
    if (own != null) {
      line.stopAndGo().text(partOf(volume)).italic(volume.series().printed());
    }
  }

  private static String partOf(Holder.Volume volume) {
    String number = volume.volume() == null ? "" : "Vol. " + volume.volume();
    String part =
        volume.part() == null ? "" : (number.isEmpty() ? "Pt. " : ", pt. ") + volume.part();
    return number.isEmpty() && part.isEmpty() ? "" : number + part + " of ";
  }

  private static @Nullable String address(@Nullable String url) {
    return url == null ? null : url.replaceFirst("^https?://", "");
  }

  private static String names(List<Name> names, boolean first) {
    String one = first ? names.getFirst().sorted() : names.getFirst().spoken();
    return switch (names.size()) {
      case 1 -> one;
      case 2 -> one + (first ? ", and " : " and ") + names.getLast().spoken();
      default -> one + (first ? ", et al." : " et al.");
    };
  }

  private static String brief(List<Name> names) {
    return switch (names.size()) {
      case 1 -> names.getFirst().brief();
      case 2 -> names.getFirst().brief() + " and " + names.getLast().brief();
      default -> names.getFirst().brief() + " et al.";
    };
  }
}
