package org.aidememoire.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.LibraryUpdated;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.corpus.ProvenanceJson;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Front;
import org.aidememoire.corpus.edition.Inline;
import org.aidememoire.local.Postgres;
import org.aidememoire.search.index.Lexicon;
import org.aidememoire.search.query.Order;
import org.aidememoire.search.query.Query;
import org.aidememoire.search.query.Selection;
import org.aidememoire.search.query.Shelf;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures searches in a library of thousands, made of volumes of the Foreign Relations series in
 * TEI, eight times over: {@code bin/test -Dtest=LargeLibraryTest -Daide-memoire.volumes=FOLDER}.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "aide-memoire.volumes", matches = ".+")
class LargeLibraryTest {
  private static final int COPIES = 7;
  private static final int RUNS = 21;

  @Inject Event<LibraryUpdated> updated;

  @Test
  void a_search_takes_a_fraction_of_a_second() {
    time("catalogue", () -> inTransaction(this::shelveVolumes));
    time("copies", () -> inTransaction(LargeLibraryTest::copy));
    analyse();
    print("documents", count("search_record"));
    print("passages", count("search_passage"));
    print("words", count("search_word"));
    print("words of records", count("(select sum(pg_column_size(words)) from search_record)"));
    List.of(
            "q=walmsley",
            "q=soviet",
            "q=government",
            "q=atomic+energy+proposal",
            "q=\"atomic energy\"",
            "q=\"united states government\"",
            "q=\"soviet government\" -disarmament -\"united nations\"",
            "q=soviet&from=1969&kind=Memorandum+3&sort=newest",
            "q=soviet&page=200")
        .forEach(query -> measure(query, LargeLibraryTest::find));
    measure("", LargeLibraryTest::browse);
    measure("q=disarmamant", selection -> Spelling.suggest(selection.query()));
    List.of("soviet", "\"united states government\"").forEach(LargeLibraryTest::explain);
  }

  private interface Work {
    Object of(Selection selection);
  }

  private static Object find(Selection selection) {
    Results results = Results.find(selection, 10);
    assertThat(results.hits()).isNotEmpty();
    return results.facets().documents();
  }

  private static Object browse(Selection selection) {
    return Results.browse(selection, 24).facets().documents();
  }

  private static void measure(String address, Work work) {
    Map<String, List<String>> fields = new TreeMap<>();
    for (String field : address.replace('+', ' ').split("&")) {
      fields.put(
          field.substring(0, Math.max(0, field.indexOf('='))),
          List.of(field.substring(field.indexOf('=') + 1)));
    }
    Selection selection = Selection.read(fields, Order.RELEVANCE);
    inTransaction(() -> work.of(selection));
    List<Double> taken = new ArrayList<>();
    Object[] found = new Object[1];
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      inTransaction(() -> found[0] = work.of(selection));
      taken.add((System.nanoTime() - start) / 1e6);
    }
    taken.sort(null);
    print(
        address,
        "%s found, median %.1f ms, worst %.1f ms"
            .formatted(found[0], taken.get(RUNS / 2), taken.getLast()));
  }

  private static void explain(String text) {
    inTransaction(
        () -> {
          Query query = Query.of(text);
          Found found =
              new Found(
                  Lexicon.ofLibrary(query.words()).lexemes().entrySet().stream()
                      .flatMap(known -> Asked.of(query, known.getKey(), known.getValue()))
                      .toList());
          String page = SearchSql.page(true, Shelf.LESSONS, Order.RELEVANCE);
          found
              .bind(
                  Panache.getEntityManager()
                      .createNativeQuery(
                          "explain (analyze) "
                              + found.sql()
                              + page.replace("lesson_id", "document_id"),
                          String.class))
              .setParameter("limit", 10)
              .setParameter("offset", 0)
              .getResultList()
              .forEach(line -> print("plan", line));
        });
  }

  private void shelveVolumes() {
    Path folder = Path.of(System.getProperty("aide-memoire.volumes"));
    try (Stream<Path> volumes = Files.list(folder)) {
      volumes.filter(it -> it.toString().endsWith(".xml")).sorted().forEach(this::shelve);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    updated.fire(new LibraryUpdated());
  }

  private void shelve(Path volume) {
    String name = volume.getFileName().toString().replace(".xml", "");
    try {
      for (Element document :
          Jsoup.parse(Files.readString(volume), "", Parser.xmlParser())
              .select("div[type=document]")) {
        shelve(name + "-" + document.attr("xml:id"), document);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void shelve(String name, Element document) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (Element paragraph : document.select("p")) {
      String text = paragraph.text().strip();
      if (!text.isEmpty()) {
        int start = at == 0 ? 0 : at + 1;
        blocks.add(new Block.Paragraph(blocks.size() + 1, List.of(new Inline.Text(text, start))));
        at = start + text.codePointCount(0, text.length());
      }
    }
    if (!blocks.isEmpty()) {
      int year = name.startsWith("frus1952") ? 1952 : 1969;
      Document shelved =
          Document.shelve(new Slug(name), provenance(document, year + blocks.size() % 3));
      shelved.publish(DocumentEdition.of(shelved, new Edition(Front.EMPTY, blocks), Instant.EPOCH));
    }
  }

  private static Provenance provenance(Element document, int year) {
    String title = document.select("head").text().replaceAll("[^\\w .,]", " ");
    return ProvenanceJson.read(
        """
        { "title": "%s", "kind": "Memorandum %d", "layout": "history-state-gov",
          "dates": [{ "on": "%d", "what": "Written" }], "author": { "name": "Author %d" },
          "language": { "text": "English" }, "rights": "None",
          "citation": { "title": "x", "in": "y" } }
        """
            .formatted(title, year % 7, year, title.length() % 90));
  }

  /** Rows by the database itself: what is measured is searching, not cataloguing. */
  private static void copy() {
    IntStream.rangeClosed(1, COPIES)
        .forEach(
            copy ->
                Stream.of(
                        """
                        insert into document (slug, provenance, sort_date, current_edition_id)
                        select slug || '-copy%1$d', provenance, sort_date, current_edition_id
                        from document where slug ~ '-d[0-9]+$'
                        """,
                        """
                        insert into search_record (document_id, source, dictionary, title, author,
                          kind, sort_date, year, words)
                        select c.id, r.source, r.dictionary, r.title, r.author, r.kind, r.sort_date,
                          r.year, r.words
                        from search_record r join document d on d.id = r.document_id
                          join document c on c.slug = d.slug || '-copy%1$d'
                        """,
                        """
                        insert into search_passage (record_id, number, part, label, text, start,
                          paragraph, pages, words)
                        select s.id, p.number, p.part, p.label, p.text, p.start, p.paragraph,
                          p.pages, p.words
                        from search_passage p join search_record r on r.id = p.record_id
                          join document d on d.id = r.document_id
                          join document c on c.slug = d.slug || '-copy%1$d'
                          join search_record s on s.document_id = c.id
                        """)
                    .map(statement -> statement.formatted(copy))
                    .forEach(
                        statement ->
                            Panache.getEntityManager()
                                .createNativeQuery(statement)
                                .executeUpdate()));
  }

  /** Only who owns a table may do it; in production autovacuum does. */
  private static void analyse() {
    String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    try (var database = DriverManager.getConnection(url, Postgres.OWNER, "local");
        var statement = database.createStatement()) {
      statement.execute("vacuum analyze");
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private static Object count(String table) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                Panache.getEntityManager()
                    .createNativeQuery(
                        "select " + (table.startsWith("(") ? table : "count(*) from " + table))
                    .getSingleResult());
  }

  private static void time(String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    print(what, "%.1f s".formatted((System.nanoTime() - start) / 1e9));
  }

  private static void inTransaction(Runnable work) {
    QuarkusTransaction.requiringNew().timeout(600).run(work);
  }

  @SuppressWarnings("SystemOut")
  private static void print(String what, Object figure) {
    System.out.println("large library: " + what + ": " + figure);
  }
}
