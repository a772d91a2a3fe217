package id.lelangkinerja.feed;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a list of objects within a JSON document. What is nested in a row is a column under its own pointer. */
final class JsonSource {
  private static final int DEEPEST = 4;
  private static final int LONGEST_NUMBER = 60;
  private static final int DEEPEST_DOCUMENT = 50;
  /** A number further from one than this is none that anybody measured, and would be long to write out. */
  private static final int FURTHEST = 30;
  private static final JsonMapper JSON = JsonMapper
      .builder(JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNumberLength(LONGEST_NUMBER)
              .maxNestingDepth(DEEPEST_DOCUMENT).maxStringLength(SourceTable.LONGEST_CELL * 10).maxNameLength(1000)
              .build())
          .build())
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

  private JsonSource() {}

  static SourceTable read(String text, String pointer) {
    var list = list(text, pointer);
    Refused.unless(list.isArray(), Reason.FEED_NO_LIST);
    Refused.unless(list.size() <= SourceTable.MOST_ROWS, Reason.FEED_TOO_MANY_ROWS, SourceTable.MOST_ROWS);
    Set<String> columns = new LinkedHashSet<>();
    List<SourceRow> rows = new ArrayList<>();
    int place = 0;
    for (var each : list) {
      place++;
      Map<String, SourceCell> cells = new LinkedHashMap<>();
      Refused.unless(each.isObject() || each.isArray(), Reason.FEED_NO_LIST);
      put(each, "", place, cells);
      columns.addAll(cells.keySet());
      Refused.unless(columns.size() <= SourceTable.MOST_COLUMNS, Reason.FEED_TOO_MANY_COLUMNS,
          SourceTable.MOST_COLUMNS);
      rows.add(new SourceRow(place, cells));
    }
    return new SourceTable(List.copyOf(columns), rows);
  }

  private static JsonNode list(String text, String pointer) {
    try {
      return JSON.readTree(text).at(pointer);
    } catch (JacksonException _) {
      // without its cause: a parser's message quotes what it could not read
      throw new Refused(Reason.FEED_NO_TABLE);
    }
  }

  private static void put(JsonNode node, String at, int place, Map<String, SourceCell> cells) {
    if (node.isContainer()) {
      if (at.chars().filter(sign -> sign == '/').count() < DEEPEST) {
        within(node, at, place, cells);
      }
      return;
    }
    Refused.unless(cells.size() <= SourceTable.MOST_COLUMNS, Reason.FEED_TOO_MANY_COLUMNS, SourceTable.MOST_COLUMNS);
    cells.put(at, cell(node, place));
  }

  private static void within(JsonNode node, String at, int place, Map<String, SourceCell> cells) {
    if (node.isArray()) {
      for (int index = 0; index < node.size(); index++) {
        put(node.get(index), at + "/" + index, place, cells);
      }
    } else {
      node.forEachEntry((name, inner) -> put(inner, at + "/" + name.replace("~", "~0").replace("/", "~1"), place,
          cells));
    }
  }

  private static SourceCell cell(JsonNode node, int place) {
    if (node.isNull()) {
      return SourceCell.NONE;
    }
    if (!node.isNumber()) {
      return SourceCell.of(SourceTable.checked(place, node.asString()));
    }
    var number = node.decimalValue();
    return isFar(number) ? SourceCell.of(node.asString()) : new SourceCell(plain(number), number);
  }

  private static boolean isFar(BigDecimal number) {
    return Math.abs((long) number.precision() - number.scale()) > FURTHEST || number.scale() > FURTHEST;
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
