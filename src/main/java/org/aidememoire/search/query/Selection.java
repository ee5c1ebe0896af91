package org.aidememoire.search.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see, as the address of a page says it.
 *
 * @param page counted from 1
 */
public record Selection(Query query, Shelf shelf, Filter filter, Order order, int page) {
  private static final Pattern YEAR = Pattern.compile("\\d{1,4}");
  private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,6}");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}");

  /**
   * Reads the fields of an address; what makes no sense is passed over.
   *
   * @param usual the order where none is given
   */
  public static Selection read(Map<String, List<String>> unsafeFields, Order usual) {
    Fields fields = new Fields(unsafeFields);
    return new Selection(
        Query.of(fields.get("q")),
        fields.choice("in", Shelf.values(), Shelf.DOCUMENTS),
        new Filter(
            fields.year("from"), fields.year("to"), fields.text("author"), fields.text("kind")),
        fields.choice("sort", Order.values(), usual),
        fields.page());
  }

  private record Fields(Map<String, List<String>> values) {
    @Nullable String get(String name) {
      List<String> given = values.getOrDefault(name, List.of());
      return given.isEmpty() ? null : given.getFirst();
    }

    @Nullable String text(String name) {
      String text = get(name);
      String seen = text == null ? "" : UNSEEN.matcher(text).replaceAll("").strip();
      return seen.isEmpty() ? null : seen;
    }

    @Nullable Integer year(String name) {
      String text = text(name);
      return text != null && YEAR.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    int page() {
      String text = text("page");
      return text != null && PAGE.matcher(text).matches() ? Integer.parseInt(text) : 1;
    }

    <E extends Enum<E>> E choice(String name, E[] choices, E usual) {
      String text = text(name);
      return Arrays.stream(choices)
          .filter(choice -> choice.name().equalsIgnoreCase(text))
          .findFirst()
          .orElse(usual);
    }
  }

  public boolean isOnLessons() {
    return shelf == Shelf.LESSONS;
  }

  /** The same without words, among the documents. */
  public Selection withoutWords() {
    return new Selection(Query.of(null), Shelf.DOCUMENTS, filter, order, page);
  }

  /** The same on the first page of another shelf. */
  public Selection on(Shelf other) {
    return new Selection(query, other, filter, order, 1);
  }

  public Selection filtered(Filter other) {
    return new Selection(query, shelf, other, order, 1);
  }

  public Selection asking(Query other) {
    return new Selection(other, shelf, filter, order, 1);
  }

  public Selection onPage(int other) {
    return new Selection(query, shelf, filter, order, other);
  }

  /**
   * The address that {@link #read} reads as this selection.
   *
   * @param usual the order that an address need not name
   */
  public String address(String path, Order usual) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "q", query.isEmpty() ? null : query.text());
    put(fields, "in", shelf == Shelf.DOCUMENTS ? null : shelf.slug());
    put(fields, "from", filter.from());
    put(fields, "to", filter.to());
    put(fields, "author", filter.author());
    put(fields, "kind", filter.kind());
    put(fields, "sort", order == usual ? null : order.slug());
    put(fields, "page", page == 1 ? null : page);
    return fields.isEmpty()
        ? path
        : fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", path + "?", ""));
  }

  private static void put(Map<String, String> fields, String name, @Nullable Object value) {
    Optional.ofNullable(value).ifPresent(it -> fields.put(name, it.toString()));
  }
}
