package org.aidememoire.corpus.citation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.corpus.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What a document is called once it has been cited in full.
 *
 * @param correspondence null where sender and addressee do not stand in place of a title
 */
record ShortForm(String title, @Nullable String correspondence) {
  private static final Pattern SUBTITLE = Pattern.compile("(?<=\\S):\\s.*$");
  private static final Pattern ARTICLE = Pattern.compile("^(?:A|An|The)\\s+(\\S)");

  /** Where nobody has said a shorter form, the title without its subtitle. */
  static ShortForm of(Provenance.Citation citation) {
    Provenance.ShortForm said = citation.shortForm();
    String title = said == null ? null : said.title();
    String names = said == null ? null : said.correspondence();
    return new ShortForm(
        Typography.curly(
            title == null ? SUBTITLE.matcher(citation.title()).replaceFirst("") : title),
        citation.correspondence() == null
            ? null
            : Typography.curly(names == null ? citation.correspondence() : names));
  }

  /**
   * As Chicago and MLA have it. Sources: The Chicago Manual of Style, 17th edition (2017), section
   * 14.33; MLA Handbook, 9th edition (2021), section 6.10.
   */
  String withoutArticle() {
    return ARTICLE
        .matcher(title)
        .replaceFirst(found -> Matcher.quoteReplacement(found.group(1).toUpperCase(Locale.ROOT)));
  }
}
