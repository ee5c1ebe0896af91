package org.aidememoire.corpus.edition.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ImportedJsonTest {

  @Test
  void an_author_sees_metadata_blocks_notes_pages_text_and_findings() throws Exception {
    Imported imported = Sources.read(Sources.shipped(Sources.NOTE));
    JsonNode shown = new ObjectMapper().readTree(ImportedJson.show(imported));

    assertThat(shown.get("layout").asText()).isEqualTo("history-state-gov");
    assertThat(shown.at("/metadata/0/value").asText()).isEqualTo("11");
    assertThat(shown.at("/blocks/0/type").asText()).isEqualTo("heading");
    assertThat(shown.at("/blocks/0/inlines/2/type").asText()).isEqualTo("note-mark");
    assertThat(shown.at("/notes/1/label").asText()).isEqualTo("2");
    assertThat(shown.at("/pages/0/label").asText()).isEqualTo("2");
    assertThat(shown.get("canonicalText").asText()).startsWith("The attention has been paid");
    assertThat(shown.at("/spans/0/kind").asText()).isEqualTo("HEADING");
    assertThat(shown.at("/findings/0/severity").asText()).isEqualTo("warning");
  }
}
