package org.aidememoire.site.writing;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheets: RFC 4180, with commas, decimal points and a byte order mark, without
 * which Excel takes every accent for something else.
 *
 * <p>A spreadsheet runs a cell that begins like a formula, whoever wrote it. So text gets an
 * apostrophe before such a beginning, also after whatever could be taken for the end of a cell
 * where the reader's spreadsheet separates cells by another sign (OWASP, "CSV Injection"). Numbers
 * are ours, and stay as they are.
 */
public final class CsvFile {
  /** What a browser is told about it. */
  public static final String TYPE = "text/csv;charset=UTF-8;header=present";

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Pattern FORMULA =
      Pattern.compile("(^|[;,|\"'\\t\\r\\n])(\\s*)([=+\\-@＝＋－＠])");

  private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
  private final CSVPrinter printer;

  public CsvFile(Object... head) {
    try {
      printer = CSVFormat.RFC4180.print(text);
    } catch (IOException e) {
      throw new IllegalStateException("Nothing is read or written", e);
    }
    row(head);
  }

  /**
   * @param cells numbers, and texts; null for an empty one
   */
  public CsvFile row(@Nullable Object... cells) {
    Object[] written = new Object[cells.length];
    for (int i = 0; i < cells.length; i++) {
      written[i] = written(cells[i]);
    }
    try {
      printer.printRecord(written);
    } catch (IOException e) {
      throw new IllegalStateException("Nothing is read or written", e);
    }
    return this;
  }

  private static Object written(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof Number ? cell : FORMULA.matcher(cell.toString()).replaceAll("$1$2'$3");
  }

  /** The whole file. */
  public String text() {
    return text.toString();
  }
}
