package org.aidememoire.site.writing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * What authors write, as HTML: the part of CommonMark that a question needs (paragraphs, lists,
 * quotations, emphasis, code, links to http and https). HTML is shown as it was typed; an image is
 * shown as the words that stand for it; headings, rules and code blocks are plain text. What comes
 * out holds only what the safelist names, whatever the parser does.
 */
final class Markdown {
  private static final Parser PARSER =
      Parser.builder().enabledBlockTypes(Set.of(ListBlock.class, BlockQuote.class)).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https")))
          .build();
  private static final Safelist ALLOWED =
      new Safelist()
          .addTags("p", "ul", "ol", "li", "blockquote", "em", "strong", "code", "a", "br")
          .addAttributes("a", "href")
          .addAttributes("ol", "start")
          .addProtocols("a", "href", "http", "https")
          .addEnforcedAttribute("a", "rel", "noopener noreferrer");

  /** A year that begins a line is no list of a thousand and more entries. */
  private static final Pattern YEAR_AT_START =
      Pattern.compile("(?m)^([ ]{0,3}\\d{3,9})([.)])(?=\\s)");

  /** Nothing of Markdown in it: no sign, no new line, no list. */
  private static final Pattern PLAIN =
      Pattern.compile("[^*_`\\[\\]<>&\\\\\\n#~+!-][^*_`\\[\\]<>&\\\\\\n]*");

  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.)]\\s");

  private Markdown() {}

  /** Blocks of HTML: paragraphs, lists and quotations. */
  static String blocks(String text) {
    return html(text).body().html();
  }

  /**
   * HTML for where no block may stand, such as a label or a legend: a single paragraph bare, of
   * several blocks each in a span of its own.
   */
  static String line(String text) {
    if (isPlain(text)) {
      return text;
    }
    Element body = html(text).body();
    if (body.children().size() == 1 && body.child(0).nameIs("p")) {
      return body.child(0).html();
    }
    for (Element block : body.select("p, li, ul, ol, blockquote")) {
      String kind = block.normalName();
      block.clearAttributes().tagName("span").addClass("rich-" + kind);
    }
    return body.html();
  }

  /** The words alone. */
  static String words(String text) {
    return isPlain(text) ? text : html(text).body().text();
  }

  private static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches() && !NUMBERED.matcher(text).find();
  }

  private static Document html(String text) {
    Node parsed = PARSER.parse(YEAR_AT_START.matcher(text).replaceAll("$1\\\\$2"));
    parsed.accept(new ImagesAsWords());
    Document page = Jsoup.parseBodyFragment(RENDERER.render(parsed));
    Document clean = new Cleaner(ALLOWED).clean(page);
    clean.outputSettings().prettyPrint(false);
    clean.select("a:not([href])").unwrap();
    return clean;
  }

  private static final class ImagesAsWords extends AbstractVisitor {
    @Override
    public void visit(Image image) {
      visitChildren(image);
      Node child = image.getFirstChild();
      while (child != null) {
        Node next = child.getNext();
        image.insertBefore(child);
        child = next;
      }
      image.unlink();
    }
  }
}
