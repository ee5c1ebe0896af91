package org.aidememoire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Front;
import org.aidememoire.corpus.edition.Inline;
import org.junit.jupiter.api.Test;

class PassageLinkTest {
  private static final String ASKED = "We ask for ships. We ask for lamps.";
  private static final String ANSWERED = "No lamps. Ships will come.";

  @Test
  void links_are_numbered_in_the_order_of_the_first_document() {
    var note = side("note", ASKED, "reply", link("for lamps", "No lamps"), link("ships", "Ships"));

    assertThat(PassageLink.between(note, side("reply", ANSWERED, "note")))
        .extracting(it -> it.number() + " " + it.from().exact() + " > " + it.to().exact())
        .containsExactly("1 ships > Ships", "2 for lamps > No lamps");
  }

  @Test
  void links_that_the_other_document_names_are_read_the_other_way_round() {
    var reply = side("reply", ANSWERED, "note", link("No lamps", "for lamps"));

    List<PassageLink> links = PassageLink.between(side("note", ASKED, "reply"), reply);
    assertThat(links).hasSize(1);
    assertThat(links.getFirst().from().document()).isEqualTo(new Slug("note"));
    assertThat(links.getFirst().to().exact()).isEqualTo("No lamps");
  }

  @Test
  void a_link_that_both_documents_name_is_shown_once() {
    var note = side("note", ASKED, "reply", link("for lamps", "No lamps"));
    var reply = side("reply", ANSWERED, "note", link("No lamps", "for lamps"));

    assertThat(PassageLink.between(note, reply)).hasSize(1);
  }

  @Test
  void a_link_whose_words_an_edition_no_longer_has_is_left_out() {
    var note = side("note", ASKED, "reply", link("for whales", "No lamps"));

    assertThat(PassageLink.between(note, side("reply", ANSWERED, "note"))).isEmpty();
  }

  @Test
  void links_to_a_third_document_are_no_links_of_the_two() {
    var note = side("note", ASKED, "letter", link("for lamps", "No lamps"));

    assertThat(PassageLink.between(note, side("reply", ANSWERED, "note"))).isEmpty();
  }

  private static String link(String from, String to) {
    return "{\"from\":{\"quote\":\"%s\"},\"to\":{\"quote\":\"%s\"},\"note\":\"See\"}"
        .formatted(from, to);
  }

  private static PassageLink.Side side(String slug, String text, String other, String... links) {
    String json =
        """
        {"title":"T","kind":"Note","layout":"wilson-center","dates":[{"on":"1911","what":"Sent"}],
         "citation":{"title":"T","in":"V"},"rights":"None",
         "beside":[{"document":"%s","reason":"Read both","links":[%s]}]}
        """
            .formatted(other, String.join(",", links));
    Edition edition =
        new Edition(
            Front.EMPTY, List.of(new Block.Paragraph(1, List.of(new Inline.Text(text, 0)))));
    return new PassageLink.Side(new Slug(slug), ProvenanceJson.read(json), edition);
  }
}
