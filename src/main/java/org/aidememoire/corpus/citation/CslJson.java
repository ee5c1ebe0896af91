package org.aidememoire.corpus.citation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.aidememoire.corpus.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The item as CSL-JSON (Citation Style Language 1.0.2), which Zotero and others read. Titles are in
 * sentence case, as that format wants them: programs can capitalise words but not the reverse.
 */
public final class CslJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private CslJson() {}

  /**
   * A list with this one item. The passage stands in {@code note}: a locator belongs to a citation,
   * which no program imports, and not to an item.
   */
  public static String list(Work work, Locator passage) {
    ObjectNode item = JSON.objectNode();
    item.put("id", work.id().value());
    item.put("type", work.holder() instanceof Holder.Volume ? "chapter" : "document");
    item.put("title", work.title().sentence());
    names(item, "author", work.authors());
    names(item, "translator", work.translator() == null ? List.of() : List.of(work.translator()));
    put(item, "genre", work.kind());
    switch (work.holder()) {
      case Holder.Volume volume -> volume(item, work, volume);
      case Holder.Archive archive -> archive(item, work, archive);
    }
    put(item, "URL", work.url());
    put(item, "note", passage.isWhole() ? null : "Cited passage: " + passage.inWords());
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.arrayNode().add(item))
          + "\n";
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void volume(ObjectNode item, Work work, Holder.Volume volume) {
    put(item, "container-title", volume.series().sentence());
    put(item, "volume-title", volume.title() == null ? null : volume.title().sentence());
    put(item, "volume", volume.volume());
    put(item, "part-number", volume.part());
    put(item, "number", volume.number());
    names(item, "editor", volume.editors());
    put(item, "publisher", volume.publisher());
    put(item, "publisher-place", volume.place());
    put(item, "page", volume.pages() == null ? null : volume.pages().inFull().replace('–', '-'));
    if (volume.year() != null) {
      item.set("issued", issued(volume.year()));
    }
    item.set("original-date", date(work.date()));
  }

  private static void archive(ObjectNode item, Work work, Holder.Archive archive) {
    put(item, "archive", archive.name());
    put(item, "archive_location", archive.reference());
    item.set("issued", date(work.date()));
  }

  private static ObjectNode issued(String year) {
    return year.matches("\\d{4}")
        ? date(new PartialDate(year))
        : JSON.objectNode().put("literal", year);
  }

  private static ObjectNode date(PartialDate date) {
    ArrayNode parts = JSON.arrayNode().add(date.earliest().getYear());
    if (date.isDay() || date.isMonth()) {
      parts.add(date.earliest().getMonthValue());
    }
    if (date.isDay()) {
      parts.add(date.earliest().getDayOfMonth());
    }
    return JSON.objectNode().set("date-parts", JSON.arrayNode().add(parts));
  }

  private static void names(ObjectNode item, String key, List<? extends Name> names) {
    if (names.isEmpty()) {
      return;
    }
    ArrayNode list = item.putArray(key);
    for (Name name : names) {
      ObjectNode node = list.addObject();
      switch (name) {
        case Name.Body(String body) -> node.put("literal", body);
        case Name.Person(String given, String family) -> {
          node.put("family", family);
          put(node, "given", given.isEmpty() ? null : given);
        }
      }
    }
  }

  private static void put(ObjectNode item, String key, @Nullable String text) {
    if (text != null) {
      item.put(key, text);
    }
  }
}
