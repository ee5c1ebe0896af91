package org.aidememoire.annotation.web;

import java.util.List;
import java.util.stream.Collectors;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.annotation.Notes;
import org.aidememoire.common.Quote;
import org.aidememoire.corpus.Document;
import org.aidememoire.site.Words;

/** Notes as a text that any editor opens: by document, each with its words quoted. */
final class MarkdownExport {
  private final AnnotationMessages say = Words.in(AnnotationMessages.class);
  private final StringBuilder text = new StringBuilder();

  private MarkdownExport() {}

  /**
   * @param annotations by document
   */
  static String of(List<Annotation> annotations) {
    MarkdownExport export = new MarkdownExport();
    export.line("# " + export.say.title());
    List<Document> documents = annotations.stream().map(Annotation::document).distinct().toList();
    for (Document document : documents) {
      export.add(
          document, annotations.stream().filter(each -> each.document().equals(document)).toList());
    }
    return export.text.toString();
  }

  private void add(Document document, List<Annotation> annotations) {
    Notes notes = Notes.on(document.slug(), document.currentEdition().edition(), annotations);
    line("## " + plain(document.provenance().title()));
    notes.placed().forEach(each -> add(each.annotation(), each.quote(), place(each)));
    if (!notes.lost().isEmpty()) {
      line("### " + say.lost());
      notes.lost().forEach(each -> add(each, each.quote(), ""));
    }
  }

  private static String place(Notes.Placed placed) {
    return " · " + plain(NoteWords.inWords(placed.place()));
  }

  private void add(Annotation annotation, Quote quote, String place) {
    line("**" + NoteWords.kindInWords(annotation) + "**" + place);
    line(quoted(quote.exact()));
    if (!annotation.remark().note().isEmpty()) {
      line(plain(annotation.remark().note()));
    }
  }

  private static String quoted(String words) {
    return plain(words).lines().map(line -> "> " + line).collect(Collectors.joining("\n>\n"));
  }

  /** Signs that Markdown would read as its own are written so that it does not. */
  private static String plain(String words) {
    return words
        .replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1")
        .replaceAll("(?m)^(\\s*)([-+=])", "$1\\\\$2")
        .replaceAll("(?m)^(\\s*\\d+)([.)])", "$1\\\\$2");
  }

  private void line(String line) {
    text.append(line).append("\n\n");
  }
}
