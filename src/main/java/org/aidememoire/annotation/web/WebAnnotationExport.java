package org.aidememoire.annotation.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.annotation.Remark;
import org.aidememoire.common.Quote;
import org.aidememoire.site.Words;

/**
 * Notes as a collection of Web Annotations on one page (W3C, Web Annotation Data Model and
 * Vocabulary, 2017). Positions count code points of the edition named as the source's version.
 *
 * @param server the address of this server
 * @param self the address of the collection
 */
record WebAnnotationExport(URI server, URI self) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  Map<String, Object> of(List<Annotation> annotations) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("id", self + "#page-1");
    page.put("type", "AnnotationPage");
    page.put("partOf", self.toString());
    page.put("startIndex", 0);
    page.put("items", annotations.stream().map(this::annotation).toList());
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("@context", "http://www.w3.org/ns/anno.jsonld");
    collection.put("id", self.toString());
    collection.put("type", "AnnotationCollection");
    collection.put("label", Words.in(AnnotationMessages.class).title());
    collection.put("total", annotations.size());
    collection.put("first", page);
    return collection;
  }

  static String write(Map<String, Object> collection) {
    try {
      return MAPPER.writeValueAsString(collection);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Maps of texts can always be written", e);
    }
  }

  private Map<String, Object> annotation(Annotation annotation) {
    Remark remark = annotation.remark();
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", "urn:uuid:" + annotation.key());
    item.put("type", "Annotation");
    item.put("motivation", remark.note().isEmpty() ? "highlighting" : "commenting");
    item.put("created", annotation.madeAt().toString());
    item.put("modified", annotation.changedAt().toString());
    item.put("body", bodies(remark));
    item.put("target", target(annotation.quote()));
    return item;
  }

  private static List<Map<String, Object>> bodies(Remark remark) {
    List<Map<String, Object>> bodies = new ArrayList<>();
    remark.findMove().ifPresent(move -> bodies.add(body(move.slug(), "tagging")));
    if (!remark.note().isEmpty()) {
      bodies.add(body(remark.note(), "commenting"));
    }
    return bodies;
  }

  private static Map<String, Object> body(String value, String purpose) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "TextualBody");
    body.put("value", value);
    body.put("format", "text/plain");
    body.put("purpose", purpose);
    return body;
  }

  private Map<String, Object> target(Quote quote) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("id", server.resolve("/documents/" + quote.document()).toString());
    source.put("type", "Text");
    source.put("schema:version", quote.edition());
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("type", "SpecificResource");
    target.put("source", source);
    target.put("selector", List.of(words(quote), position(quote)));
    return target;
  }

  private static Map<String, Object> words(Quote quote) {
    Map<String, Object> selector = new LinkedHashMap<>();
    selector.put("type", "TextQuoteSelector");
    selector.put("exact", quote.exact());
    selector.put("prefix", quote.prefix());
    selector.put("suffix", quote.suffix());
    return selector;
  }

  private static Map<String, Object> position(Quote quote) {
    Map<String, Object> selector = new LinkedHashMap<>();
    selector.put("type", "TextPositionSelector");
    selector.put("start", quote.start());
    selector.put("end", quote.end());
    return selector;
  }
}
