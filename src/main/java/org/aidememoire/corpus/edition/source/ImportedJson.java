package org.aidememoire.corpus.edition.source;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Front;
import org.aidememoire.corpus.edition.source.text.Span;
import org.jspecify.annotations.Nullable;

/** Shows an author, as JSON, how a source was understood. */
public final class ImportedJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .build();

  @JsonPropertyOrder({
    "layout",
    "hash",
    "firstPage",
    "metadata",
    "blocks",
    "notes",
    "pages",
    "canonicalText",
    "spans",
    "findings"
  })
  private record Shown(
      String layout,
      String hash,
      @Nullable String firstPage,
      List<Front.Entry> metadata,
      List<Block> blocks,
      List<Block.Note> notes,
      List<ShownPage> pages,
      String canonicalText,
      List<Span> spans,
      List<ShownFinding> findings) {}

  private record ShownPage(String label, int start) {}

  private record ShownFinding(String file, int line, String severity, String text) {}

  private ImportedJson() {}

  /**
   * Indented JSON; positions are code points of the canonical text, those of spans of the source.
   */
  public static String show(Imported imported) {
    try {
      return MAPPER.writeValueAsString(shown(imported));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An imported source can always be shown", e);
    }
  }

  private static Shown shown(Imported imported) {
    Edition edition = imported.edition();
    return new Shown(
        imported.layout().id(),
        edition.hash(),
        edition.front().firstPage(),
        edition.front().entries(),
        edition.blocks().stream().filter(block -> !(block instanceof Block.Note)).toList(),
        edition.listNotes(),
        edition.listPages().stream()
            .map(page -> new ShownPage(page.label(), page.start()))
            .toList(),
        edition.canonicalText(),
        imported.spans(),
        imported.findings().stream()
            .map(
                f ->
                    new ShownFinding(
                        f.file(), f.line(), f.isError() ? "error" : "warning", f.text()))
            .toList());
  }
}
