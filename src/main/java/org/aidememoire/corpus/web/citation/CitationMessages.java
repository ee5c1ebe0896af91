package org.aidememoire.corpus.web.citation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page that says how to cite. */
@MessageBundle("citation")
public interface CitationMessages {
  @Message("Cite")
  String cite();

  @Message("Cite this document")
  String cite_document();

  @Message("Cite this passage")
  String cite_passage();

  @Message("Cite paragraph {number}")
  String cite_paragraph(int number);

  @Message("All styles, to copy")
  String all_styles();

  @Message("How to cite {title}")
  String title(String title);

  @Message("Back to the document")
  String back();

  @Message("Back to these words")
  String back_to_words();

  @Message("Cite the whole document instead")
  String whole();

  @Message("The words you are citing")
  String passage();

  @Message("page {number}")
  String on_page(String number);

  @Message("pages {numbers}")
  String on_pages(String numbers);

  @Message("paragraph {number}")
  String in_paragraph(String number);

  @Message("paragraphs {numbers}")
  String in_paragraphs(String numbers);

  @Message(
      "These words stand outside the numbered paragraphs, so the document is cited as a whole.")
  String nowhere();

  @Message(
      "The print has no page numbers. Paragraphs are counted as they are numbered on our page of the"
          + " document.")
  String counted();

  @Message("We could not find this passage")
  String lost();

  @Message(
      "The address you followed does not lead to words of this document; it may have been cut off."
          + " Go back to the document and select the words again. Below is how to cite the whole"
          + " document.")
  String lost_help();

  @Message(
      "To cite a passage, select its words on the document’s page, or follow “cite” at a paragraph.")
  String how_to_passage();

  @Message("Chicago, 18th edition")
  String chicago();

  @Message("Chicago, 17th edition")
  String chicago_17();

  @Message("MLA, 9th edition")
  String mla();

  @Message("APA, 7th edition")
  String apa();

  @Message("For reference managers")
  String managers();

  @Message("Footnote or endnote")
  String note();

  @Message("Every later note")
  String short_note();

  @Message("Bibliography")
  String bibliography();

  @Message("Works cited")
  String works_cited();

  @Message("References")
  String references();

  @Message("In your own text")
  String in_text();

  @Message("BibTeX")
  String bibtex();

  @Message("CSL-JSON")
  String csl_json();

  @Message("These name the whole document. Add the page or paragraph where you cite it.")
  String managers_help();

  @Message("These name the document, and your passage in a remark that is not printed.")
  String managers_passage();

  @Message("In a text for LaTeX")
  String latex();

  @Message("Download {file}")
  String download(String file);

  @Message("Copy")
  String copy();

  @Message("Copied")
  String copied();

  @Message("{style}, {part}")
  String full_label(String style, String part);

  @Message(
      "Your browser did not allow copying. The words are selected: copy them with your keyboard.")
  String copy_failed();

  @Message("About this source")
  String about();
}
