package org.aidememoire.marking.web.print;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.corpus.EditionView;
import org.aidememoire.corpus.EditionView.BlockView;
import org.aidememoire.corpus.EditionView.EntryView;
import org.aidememoire.corpus.Gloss;
import org.aidememoire.corpus.Run;
import org.jspecify.annotations.Nullable;

/** What is explained beside an excerpt: what stands in it, and nothing of what is left out. */
final class Explanations {
  private final EditionView view;
  private final Set<String> explained = new HashSet<>();
  private final Set<String> places = new HashSet<>();

  private Explanations(EditionView view, Stream<BlockView> printed) {
    this.view = view;
    printed.forEach(this::see);
    view.notes().forEach(note -> note.runs().forEach(this::see));
    view.front().forEach(entry -> entry.value().forEach(this::see));
  }

  /** The view with the hard words of these blocks, of the notes and of the front. */
  static EditionView of(EditionView view, Stream<BlockView> printed) {
    return new Explanations(view, printed).trimmed();
  }

  private void see(BlockView block) {
    see(block.gloss());
    block.runs().forEach(this::see);
    block.items().forEach(this::see);
  }

  private void see(Run run) {
    see(run.gloss());
    Stream.ofNullable(run.id()).forEach(places::add);
    Stream.ofNullable(run.href()).map(href -> href.replaceFirst("^#", "")).forEach(explained::add);
  }

  private void see(@Nullable Gloss gloss) {
    if (gloss != null) {
      explained.add(gloss.target());
      Stream.ofNullable(gloss.id()).forEach(places::add);
    }
  }

  private EditionView trimmed() {
    return new EditionView(
        view.document(),
        view.edition(),
        view.ids(),
        view.blocks(),
        view.notes(),
        view.marks(),
        view.saysWhose(),
        terms(),
        view.people(),
        view.places(),
        view.front(),
        view.pages(),
        view.firstPage(),
        view.in());
  }

  private List<EntryView> terms() {
    return view.terms().stream()
        .filter(term -> explained.contains(term.id()))
        .map(term -> new EntryView(term.id(), term.name(), term.says(), printed(term.back())))
        .toList();
  }

  /** No way back to a place that is left out. */
  private @Nullable String printed(@Nullable String back) {
    return places.contains(Objects.requireNonNullElse(back, "#").substring(1)) ? back : null;
  }
}
