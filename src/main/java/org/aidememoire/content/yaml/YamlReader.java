package org.aidememoire.content.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.aidememoire.content.yaml.YamlNode.Field;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.content.yaml.YamlNode.Scalar;
import org.aidememoire.content.yaml.YamlNode.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds a tree from YAML events. Only what an author of content needs is understood: one document
 * of mappings, lists and scalars. Aliases (and with them every way to make a small file huge), tags
 * and doubled keys are reported; scalars stay the text they are.
 */
public final class YamlReader {
  private static final int DEEPEST = 30;

  private final FileReport report;
  private final Iterator<Event> events;

  private YamlReader(String text, FileReport report) {
    this.report = report;
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE) // the file's size was limited before
            .build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /** The file's one mapping; empty where it cannot be read, which is reported. */
  public static Optional<Mapping> read(String text, FileReport report) {
    try {
      return new YamlReader(text, report).root();
    } catch (MarkedYamlEngineException broken) {
      SyntaxSentence.report(broken, text, report);
    } catch (ReaderException odd) {
      int line =
          1 + (int) text.codePoints().limit(odd.getPosition()).filter(c -> c == '\n').count();
      report.error(
          line, "a character that YAML does not allow: U+%04X".formatted(odd.getCodePoint()));
    } catch (YamlEngineException other) {
      report.error(1, "this is not YAML 1.2: " + other.getMessage());
    } catch (TooDeep deep) {
      report.error(deep.line, "nested too deeply: more than " + DEEPEST + " levels");
    }
    return Optional.empty();
  }

  private Optional<Mapping> root() {
    List<YamlNode> documents = new ArrayList<>();
    while (events.hasNext()) {
      if (events.next() instanceof DocumentStartEvent start) {
        documents.add(node(events.next(), 0));
        if (documents.size() == 2) {
          report.error(lineOf(start), "a second YAML document begins here: one file holds one");
        }
      }
    }
    if (documents.isEmpty()) {
      report.error(1, "the file is empty");
      return Optional.empty();
    }
    if (documents.getFirst() instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    report.error(
        documents.getFirst(), "the file should hold keys with values, such as \"title: …\"");
    return Optional.empty();
  }

  private YamlNode node(Event event, int depth) {
    if (depth > DEEPEST) {
      throw new TooDeep(lineOf(event));
    }
    refuseAnchorsAndTags(event);
    return switch (event.getEventId()) {
      case SequenceStart -> sequence(lineOf(event), depth);
      case MappingStart -> mapping(lineOf(event), depth);
      case Scalar -> {
        ScalarEvent scalar = (ScalarEvent) event;
        yield new Scalar(scalar.getValue(), scalar.isPlain(), lineOf(event));
      }
      default -> new Scalar("", false, lineOf(event));
    };
  }

  private void refuseAnchorsAndTags(Event event) {
    if (event instanceof AliasEvent alias) {
      report.error(
          lineOf(event), "an alias (*%s): write the value out".formatted(alias.getAlias()));
    } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      report.error(
          lineOf(event),
          "an anchor (&%s): write values out, or put text that begins with & in quotes"
              .formatted(node.getAnchor().map(Anchor::getValue).orElse("")));
    }
    tagOf(event)
        .ifPresent(
            tag ->
                report.error(
                    lineOf(event),
                    "a tag (%s): put text that begins with ! in quotes".formatted(tag)));
  }

  private static Optional<String> tagOf(Event event) {
    return switch (event) {
      case ScalarEvent scalar -> scalar.getTag();
      case CollectionStartEvent start -> start.getTag();
      default -> Optional.empty();
    };
  }

  private Sequence sequence(int line, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event next = events.next(); next.getEventId() != ID.SequenceEnd; next = events.next()) {
      items.add(node(next, depth + 1));
    }
    return new Sequence(items, line);
  }

  private Mapping mapping(int line, int depth) {
    LinkedHashMap<String, Field> fields = new LinkedHashMap<>();
    for (Event next = events.next(); next.getEventId() != ID.MappingEnd; next = events.next()) {
      YamlNode key = node(next, depth + 1);
      YamlNode value = node(events.next(), depth + 1);
      if (!(key instanceof Scalar name)) {
        report.error(
            key.line(), "a key should be a word; put text that begins with [ or { in quotes");
        continue;
      }
      Field first = fields.putIfAbsent(name.text(), new Field(name.line(), value));
      if (first != null) {
        report.error(
            name.line(),
            "the key \"%s\" stands here twice; it is already on line %d"
                .formatted(name.text(), first.keyLine()));
      }
    }
    return new Mapping(fields, line);
  }

  private static int lineOf(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  /** Ends reading a file whose nesting could exhaust the stack. */
  private static final class TooDeep extends RuntimeException {
    private final int line;

    TooDeep(int line) {
      super(null, null, false, false);
      this.line = line;
    }
  }
}
