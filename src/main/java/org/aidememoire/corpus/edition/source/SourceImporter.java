package org.aidememoire.corpus.edition.source;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Front;
import org.aidememoire.corpus.edition.Inline;
import org.aidememoire.corpus.edition.source.inline.InlineScanner;
import org.aidememoire.corpus.edition.source.inline.NoteMarks;
import org.aidememoire.corpus.edition.source.inline.PageMarks;
import org.aidememoire.corpus.edition.source.layout.HistoryStateGov;
import org.aidememoire.corpus.edition.source.layout.Outline;
import org.aidememoire.corpus.edition.source.layout.Part;
import org.aidememoire.corpus.edition.source.layout.Role;
import org.aidememoire.corpus.edition.source.layout.WilsonCenter;
import org.aidememoire.corpus.edition.source.text.Chunk;
import org.aidememoire.corpus.edition.source.text.Chunks;
import org.aidememoire.corpus.edition.source.text.Ledger;
import org.aidememoire.corpus.edition.source.text.Report;
import org.aidememoire.corpus.edition.source.text.Source;
import org.aidememoire.corpus.edition.source.text.Unreadable;

/**
 * Turns the plain text of an archive into an edition. It never refuses a text: whatever it does not
 * understand it keeps as the document's words and reports.
 */
public final class SourceImporter {
  private static final Pattern NUMBERED = Pattern.compile("(?s)(?:No\\. ?)?([0-9]{1,4})\\.? ?(.*)");

  private SourceImporter() {}

  /** The edition, what became of each character, and what was not understood. */
  public static Imported read(String text, ImportHints hints) {
    Source source = new Source(text);
    Report report = new Report(hints.file(), hints.explained(), source);
    Unreadable.report(source, report);
    List<Chunk> chunks = Chunks.of(source, report);
    Layout layout = LayoutRecogniser.recognise(chunks, hints, report);
    Outline outline =
        switch (layout) {
          case HISTORY_STATE_GOV -> HistoryStateGov.read(chunks, source, report);
          case WILSON_CENTER -> WilsonCenter.read(chunks, source, report);
        };
    Ledger ledger = new Ledger(source);
    NoteMarks notes = new NoteMarks(labels(outline), report);
    InlineScanner scanner = new InlineScanner(source, report, notes);
    List<Block> blocks =
        new Assembly(scanner, ledger, new PageMarks(hints.firstPage(), report))
            .assemble(outline.parts());
    LostMarks.report(outline.parts(), notes, source, report);
    Edition edition = new Edition(front(outline, blocks, hints), blocks);
    Imported imported = new Imported(edition, layout, ledger.close(), List.of());
    Doubts.report(imported, source, report);
    return new Imported(edition, layout, imported.spans(), report.list());
  }

  private static List<String> labels(Outline outline) {
    return outline.parts().stream()
        .filter(part -> part.role() == Role.NOTE)
        .map(Part::label)
        .toList();
  }

  private static Front front(Outline outline, List<Block> blocks, ImportHints hints) {
    List<Front.Entry> entries = new ArrayList<>(outline.entries());
    if (entries.stream().noneMatch(entry -> entry.label().equals("Title"))) {
      blocks.stream()
          .dropWhile(block -> block instanceof Block.Aside)
          .takeWhile(block -> block instanceof Block.Heading)
          .forEach(block -> addTitle(words(((Block.Heading) block).inlines()), entries));
    }
    return new Front(entries, hints.firstPage());
  }

  private static void addTitle(String heading, List<Front.Entry> entries) {
    Matcher numbered = NUMBERED.matcher(heading);
    boolean hasNumber = numbered.matches();
    String title = hasNumber ? numbered.group(2) : heading;
    if (hasNumber) {
      entries.add(new Front.Entry("Document number", numbered.group(1)));
    }
    if (!title.isEmpty()) {
      entries.add(new Front.Entry("Title", title));
    }
  }

  private static String words(List<Inline> inlines) {
    return inlines.stream()
        .map(inline -> inline instanceof Inline.Text(String words, int start) ? words : "")
        .collect(Collectors.joining());
  }
}
