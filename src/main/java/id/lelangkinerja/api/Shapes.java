package id.lelangkinerja.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The schemas of the description, taken apart field by field for whoever reads the manual. */
final class Shapes {
  private static final String ITEMS = "[]";
  private final JsonNode document;

  Shapes(JsonNode document) {
    this.document = document;
  }

  /**
   * A field of a body.
   *
   * @param path    where it stands: names after points, and brackets behind a list, such as {@code rows[].parts[].value}
   * @param type    as JSON Schema calls it, several with a bar between them, and its format in brackets
   * @param longest so many characters at most; 0 where nothing is said
   * @param least   so many items at least
   * @param most    so many items at most; 0 where nothing is said
   */
  record Field(String path, String type, boolean required, int longest, int least, int most) {
    /** Under which name its meaning is told: that within the innermost list, so that a part is told once for all bodies. */
    String name() {
      int list = path.lastIndexOf(ITEMS + ".");
      return list < 0 ? path : path.substring(list + ITEMS.length() + 1);
    }
  }

  /** What can stand in a field of an answer where that is one of few words. */
  record Choice(String path, List<String> words) {
    Choice { words = List.copyOf(words); }
  }

  /** The fields of an object and of what it holds, in their order. */
  List<Field> fields(JsonNode schema) {
    return properties("", schema).map(Shapes::told).toList();
  }

  /** Those fields that hold one of few words. */
  List<Choice> choices(JsonNode schema) {
    return properties("", schema).filter(each -> each.schema().has("enum"))
        .map(each -> new Choice(each.path(), each.schema().path("enum").valueStream().map(JsonNode::stringValue)
            .toList()))
        .toList();
  }

  private record Property(String path, boolean required, JsonNode schema) {}

  private Stream<Property> properties(String before, JsonNode schema) {
    var object = resolved(schema);
    var required = object.path("required").valueStream().map(JsonNode::stringValue).collect(Collectors.toSet());
    return object.path("properties").propertyStream().flatMap(each -> {
      var told = resolved(each.getValue());
      var path = before + each.getKey();
      var within = told.has("items")
          ? properties(path + ITEMS + ".", told.path("items"))
          : properties(path + ".", told);
      return Stream.concat(Stream.of(new Property(path, required.contains(each.getKey()), told)), within);
    });
  }

  private static Field told(Property property) {
    var schema = property.schema();
    var type = schema.path("type").isArray()
        ? schema.path("type").valueStream().map(JsonNode::stringValue).collect(Collectors.joining(" | "))
        : schema.path("type").asString();
    var format = schema.path("format").asString("");
    return new Field(property.path(), format.isEmpty() ? type : type + " (" + format + ")", property.required(),
        schema.path("maxLength").asInt(0), schema.path("minItems").asInt(0), schema.path("maxItems").asInt(0));
  }

  /** What a reference refers to; of what may be absent, what is there when it is not. */
  private JsonNode resolved(JsonNode schema) {
    if (schema.has("anyOf")) {
      return resolved(schema.path("anyOf").path(0));
    }
    return schema.has("$ref") ? resolved(document.at(schema.path("$ref").stringValue().substring(1))) : schema;
  }
}
