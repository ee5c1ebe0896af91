package org.aidememoire.corpus.edition.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole volumes of the series, laid out as plain text; skipped where they are not at hand. */
class RealVolumesTest {
  private static final Path VOLUMES = Path.of("..", "shared", "testdata", "frus");

  @ParameterizedTest
  @CsvSource({"frus1952-54v02p1.xml, 140, 0.85", "frus1969-76v12.xml, 220, 0.93"})
  void every_document_is_accounted_for(String volume, int documents, double marksRead)
      throws IOException {
    assumeTrue(Files.exists(VOLUMES.resolve(volume)), "the volumes are not at hand");
    Elements found = listDocuments(volume);
    int notes = 0;
    int unmarked = 0;
    for (Element document : found) {
      TeiPage page = TeiPage.of(document);
      Imported imported = Sources.read(page.text());
      Accounts.check(page.text(), imported);
      assertThat(imported.edition().listNotes()).hasSize(page.countNotes());
      assertThat(imported.edition().listPages()).hasSize(page.countPages());
      notes += page.countNotes();
      unmarked += countUnmarked(imported);
    }
    assertThat(found.size()).isGreaterThan(documents);
    assertThat(1 - (double) unmarked / notes).isGreaterThan(marksRead);
  }

  private static Elements listDocuments(String volume) throws IOException {
    String xml = Files.readString(VOLUMES.resolve(volume));
    return Jsoup.parse(xml, "", Parser.xmlParser()).select("div[type=document]");
  }

  private static int countUnmarked(Imported imported) {
    return (int) imported.findings().stream().filter(f -> f.text().contains("has no mark")).count();
  }
}
