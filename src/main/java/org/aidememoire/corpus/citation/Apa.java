package org.aidememoire.corpus.citation;

import java.util.List;

/** The Publication Manual of the American Psychological Association, 7th edition (2020). */
public final class Apa {
  private Apa() {}

  /** An entry of the list of references. */
  public static RichText entry(Work work) {
    Line line = new Line();
    if (work.authors().isEmpty()) {
      title(line, work);
      line.stopAndGo().text("(" + date(work) + ")").stopAndGo();
    } else {
      line.text(listed(work.authors())).stopAndGo().text("(" + date(work) + ")").stopAndGo();
      title(line, work);
      line.stopAndGo();
    }
    switch (work.holder()) {
      case Holder.Volume volume -> volume(line, volume);
      case Holder.Archive archive ->
          line.text(archive.name())
              .text(archive.reference() == null ? "" : " (" + archive.reference() + ")");
    }
    line.stop();
    // No full stop after an address: it would become part of it.
    return (work.url() == null ? line : line.text(" " + work.url())).done();
  }

  /** What stands in brackets in one's own text. */
  public static RichText inText(Work work, Locator passage) {
    Line line = new Line().text("(");
    if (work.authors().isEmpty()) {
      line.quoted(work.shortForm().title());
    } else {
      line.text(brief(work.authors()));
    }
    return line.comma().text(year(work)).then("", passage.inWords()).text(")").done();
  }

  /** A work that stands for itself is set in italics, a part of a book is not. */
  private static void title(Line line, Work work) {
    switch (work.holder()) {
      case Holder.Volume volume -> {
        line.text(work.title().sentence());
        line.text(" [" + work.kind() + ", " + Dates.chicago(work.date()) + "]");
      }
      case Holder.Archive archive -> {
        line.italic(work.title().sentence());
        if (work.translator() != null) {
          line.text(" (" + turned(work.translator()) + ", Trans.)");
        }
        line.text(" [" + work.kind() + "]");
      }
    }
  }

  private static void volume(Line line, Holder.Volume volume) {
    line.text("In ");
    if (!volume.editors().isEmpty()) {
      line.text(Name.join(volume.editors().stream().map(Apa::turned).toList(), "&"));
      line.text(volume.editors().size() == 1 ? " (Ed.), " : " (Eds.), ");
    }
    line.italic(volume.series().sentence() + numbers(volume));
    String place = place(volume);
    line.text(place.isEmpty() ? "" : " (" + place + ")");
    if (volume.publisher() != null) {
      line.stopAndGo().text(volume.publisher());
    }
  }

  /** ": Vol. 2, Pt. 2. National security affairs". */
  private static String numbers(Holder.Volume volume) {
    String number = volume.volume() == null ? "" : ": Vol. " + volume.volume();
    String part =
        volume.part() == null ? "" : (number.isEmpty() ? ": Pt. " : ", Pt. ") + volume.part();
    String numbers = number + part;
    return volume.title() == null
        ? numbers
        : numbers + (numbers.isEmpty() ? ": " : ". ") + volume.title().sentence();
  }

  private static String place(Holder.Volume volume) {
    String document = volume.number() == null ? "" : "Document " + volume.number();
    if (volume.pages() == null) {
      return document;
    }
    String pages = (volume.pages().isOne() ? "p. " : "pp. ") + volume.pages().inFull();
    return document.isEmpty() ? pages : document + ", " + pages;
  }

  /** The book's year; where a paper stands for itself, its own day. */
  private static String date(Work work) {
    return switch (work.holder()) {
      case Holder.Volume volume -> year(work);
      case Holder.Archive archive -> work.dated(Dates.apa(work.date()));
    };
  }

  private static String year(Work work) {
    return switch (work.holder()) {
      case Holder.Volume volume -> volume.year() == null ? "n.d." : volume.year();
      case Holder.Archive archive -> work.dated(Dates.year(work.date()));
    };
  }

  private static String listed(List<Name> names) {
    List<String> turned =
        names.stream()
            .map(
                name ->
                    switch (name) {
                      case Name.Body(String body) -> body;
                      case Name.Person person ->
                          person.given().isEmpty()
                              ? person.family()
                              : person.family() + ", " + person.initials();
                    })
            .toList();
    return turned.size() == 2 ? String.join(", & ", turned) : Name.join(turned, "&");
  }

  /** "L. A. Rose". */
  private static String turned(Name.Person person) {
    return (person.initials() + " " + person.family()).strip();
  }

  private static String brief(List<Name> names) {
    return switch (names.size()) {
      case 1 -> names.getFirst().brief();
      case 2 -> names.getFirst().brief() + " & " + names.getLast().brief();
      default -> names.getFirst().brief() + " et al.";
    };
  }
}
