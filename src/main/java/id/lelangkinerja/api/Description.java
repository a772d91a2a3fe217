package id.lelangkinerja.api;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API's own description (OpenAPI 3.1), kept by hand in {@code api/openapi.json}: that it and the program say the
 * same is held by a test. The manual is made from it.
 */
@Component
class Description {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final byte[] document;
  private final List<Operation> operations;

  Description() throws IOException {
    this.document = new ClassPathResource("api/openapi.json").getContentAsByteArray();
    this.operations = operations(JSON.readTree(document));
  }

  /** A parameter of an operation; {@code where} is path, query or header, {@code example} null where there is none. */
  record Parameter(String name, String where, boolean required, JsonNode example) {
    String exampleText() {
      return example.isMissingNode() ? "" : example.asString();
    }
  }

  /**
   * An operation with its examples, which are missing where there are none.
   *
   * @param path   with its variables in braces, below {@code /api/v1/{region}}
   * @param scope  what a token has to be good for
   * @param file   whether the body is a file instead
   * @param fields what the body holds
   * @param answer the example of the answer 200
   * @param choices which fields of that answer hold one of few words
   */
  record Operation(String id, String method, String path, String scope, List<Parameter> parameters, JsonNode body,
      boolean file, List<Shapes.Field> fields, JsonNode answer, List<Shapes.Choice> choices, List<Integer> statuses) {
    Operation {
      parameters = List.copyOf(parameters);
      fields = List.copyOf(fields);
      choices = List.copyOf(choices);
      statuses = List.copyOf(statuses);
    }

    /** The path with the examples of its variables in their places, and of the parameters without which it is refused. */
    String examplePath() {
      var filled = path;
      for (var parameter : parameters) {
        filled = filled.replace("{" + parameter.name() + "}", parameter.exampleText());
      }
      var query = parameters.stream().filter(each -> each.required() && each.where().equals("query"))
          .map(each -> each.name() + "=" + each.exampleText()).collect(Collectors.joining("&"));
      return query.isEmpty() ? filled : filled + "?" + query;
    }

    boolean hasBody() {
      return file || !body.isMissingNode();
    }

    /** The type of its body, where it has one. */
    String type() {
      return file ? MediaType.APPLICATION_OCTET_STREAM_VALUE : MediaType.APPLICATION_JSON_VALUE;
    }

    private boolean isAt(String asked, String address) {
      return method.equals(asked) && address.matches("/api/v1/[0-9]{2,4}" + path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    /** Those headers without which it is refused. */
    List<Parameter> headers() {
      return parameters.stream().filter(each -> each.required() && each.where().equals("header")).toList();
    }

    /** The example as a command, for an installation at this address and a region's code; the token is in {@code $TOKEN}. */
    String command(String address, String region) {
      var lines = Stream.concat(
          Stream.of("curl -X " + method + " '" + address + "/api/v1/" + region + examplePath() + "'",
              "-H \"Authorization: Bearer $TOKEN\""),
          Stream.concat(headers().stream().map(each -> "-H '" + each.name() + ": " + each.exampleText() + "'"),
              sent()));
      return String.join(" \\\n  ", lines.toList());
    }

    private Stream<String> sent() {
      if (file) {
        return Stream.of("-H 'Content-Type: " + type() + "'", "--data-binary @laporan.pdf");
      }
      return body.isMissingNode()
          ? Stream.of()
          : Stream.of("-H 'Content-Type: " + type() + "'", "-d '" + body + "'");
    }
  }

  /** The document as it is published. */
  byte[] document() {
    return document.clone();
  }

  List<Operation> operations() {
    return operations;
  }

  /** The type of the body that the operation at this address takes; JSON where there is none. */
  String taken(String method, String address) {
    return operations.stream().filter(each -> each.isAt(method, address)).findFirst().map(Operation::type)
        .orElse(MediaType.APPLICATION_JSON_VALUE);
  }

  private static List<Operation> operations(JsonNode document) {
    var shapes = new Shapes(document);
    return document.path("paths").propertyStream()
        .flatMap(path -> path.getValue().propertyStream()
            .map(method -> operation(path.getKey(), method.getKey(), method.getValue(), shapes)))
        .toList();
  }

  private static Operation operation(String path, String method, JsonNode told, Shapes shapes) {
    var parameters = told.path("parameters").valueStream()
        .map(each -> new Parameter(each.path("name").stringValue(), each.path("in").stringValue(),
            each.path("required").booleanValue(), each.path("example")))
        .toList();
    var content = told.path("requestBody").path("content");
    var json = content.path(MediaType.APPLICATION_JSON_VALUE);
    var answers = told.path("responses");
    var answer = answers.path("200").path("content").path(MediaType.APPLICATION_JSON_VALUE);
    return new Operation(told.path("operationId").stringValue(), method.toUpperCase(Locale.ROOT), path,
        Objects.requireNonNull(told.path("x-scope").stringValue()), parameters,
        json.path("example"), content.has(MediaType.APPLICATION_OCTET_STREAM_VALUE),
        shapes.fields(json.path("schema")), answer.path("example"), shapes.choices(answer.path("schema")),
        answers.propertyNames().stream().map(Integer::valueOf).sorted().toList());
  }
}
