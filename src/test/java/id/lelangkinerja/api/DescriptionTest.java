package id.lelangkinerja.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.permission.Routes;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.token.TokenScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API says what the program does: its routes, and its examples sent as they stand. */
@ProgrammeTest
class DescriptionTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SERVER = "/api/v1/{region}";
  /** As somebody would send them: read, written one by one, handed in. */
  private static final List<String> ORDER = List.of("listContracts", "readContract", "listAgencies", "listIndicators",
      "listFigures", "readFigure", "writeFigure", "writeFigures", "citePage", "attachFile", "handInFigure");
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Systems systems;
  @Autowired
  Routes routes;
  @Autowired
  Description description;
  @Autowired
  Clock clock;
  World world;
  Caller system;
  UUID contract;
  UUID figure;
  JsonNode document;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-04-02T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", Contracts.permits());
    figure = contracts.period(world, contract, "IZIN", 1).value();
    system = systems.of(world.dinkesOperator(), TokenScope.values());
    document = system.get("/api/v1/openapi.json").json();
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void it_knows_every_route_and_no_other() {
    var described = description.operations().stream().map(each -> each.method() + " " + SERVER + each.path())
        .collect(Collectors.toCollection(TreeSet::new));
    described.add("GET /api/v1/openapi.json");
    assertThat(described).isEqualTo(routes.all().stream().filter(route -> route.contains(" /api/"))
        .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void its_examples_are_answered_as_it_says() {
    var operations = description.operations().stream()
        .sorted(Comparator.comparingInt(each -> ORDER.indexOf(each.id()))).toList();
    assertThat(operations).extracting(Description.Operation::id).isSubsetOf(ORDER);
    for (var operation : operations) {
      var told = document.path("paths").path(operation.path())
          .path(operation.method().toLowerCase(java.util.Locale.ROOT));
      var reply = new Described(description, world, contract, figure).by(system, operation);
      assertThat(reply.status()).as(operation.id() + " " + reply.body()).isEqualTo(200);
      holds(operation.id(), content(told, "200", "application/json"), reply.body());
      for (var header : told.path("responses").path("200").path("headers").propertyNames()) {
        assertThat(header.equals("Link") || header.equals("Idempotency-Replayed") || !reply.header(header).isEmpty())
            .as(operation.id() + " " + header).isTrue();
      }
    }
  }

  @Test
  void its_examples_hold_against_its_own_schemas() {
    for (var operation : description.operations()) {
      var told = document.path("paths").path(operation.path())
          .path(operation.method().toLowerCase(java.util.Locale.ROOT));
      holds(operation.id(), content(told, "200", "application/json"), operation.answer().toString());
      assertThat(told.path("operationId").stringValue()).isEqualTo(operation.id());
      assertThat(told.path("security").get(0).path("token").get(0).stringValue()).isEqualTo(operation.scope());
      if (!operation.body().isMissingNode()) {
        holds(operation.id(), told.path("requestBody").path("content").path("application/json").path("schema"),
            operation.body().toString());
      }
    }
    document.path("components").path("responses").forEach(each -> {
      var problem = each.path("content").path("application/problem+json");
      if (problem.has("example")) {
        holds(problem.path("example").path("code").stringValue(), problem.path("schema"),
            problem.path("example").toString());
      }
    });
  }

  @Test
  void its_problems_are_those_that_are_told() {
    var schema = JSON.readTree("{\"$ref\":\"#/components/schemas/Problem\"}");
    var root = "/api/v1/" + world.here().code() + "/figures";
    for (var reply : List.of(system.get(root + "?colour=red"), systems.without().get(root), system.get(root + "/x"),
        system.send("PUT", root + "/" + figure, "{\"colour\":1}", "If-Match", "*"),
        system.send("PUT", root + "/" + figure, "{}"))) {
      assertThat(reply.status()).isGreaterThanOrEqualTo(400);
      holds(reply.code(), schema, reply.body());
    }
  }

  @Test
  void the_manual_and_the_guide_show_each_example() throws IOException {
    var page = world.citizen().opens(world.links().tokens().manual());
    assertThat(page.status()).isEqualTo(200);
    assertThat(world.citizen().inEnglish().opens(world.links().tokens().manual()).body()).contains("Hand a figure in");
    var guide = Files.readString(Path.of("docs/api.md"));
    for (var operation : description.operations()) {
      assertThat(page.body()).contains("id=\"" + operation.id() + "\"");
      assertThat(guide).contains(operation.command("https://kinerja.example.go.id", "3573"));
    }
  }

  @Test
  void the_manual_lists_what_each_body_may_hold_and_what_can_stand_in_an_answer() {
    var page = world.citizen().opens(world.links().tokens().manual()).body();
    for (var operation : description.operations()) {
      assertThat(operation.fields().isEmpty()).as(operation.id()).isEqualTo(operation.body().isMissingNode());
      assertThat(operation.fields()).allSatisfy(field -> assertThat(page).contains("<code>" + field.path() + "</code>",
          "<code>" + field.type() + "</code>"));
      assertThat(operation.choices()).allSatisfy(choice -> assertThat(page)
          .contains("<code>" + choice.path() + "</code>", String.join(", ", choice.words())));
    }
    assertThat(page).contains("<code>rows[].parts[].category</code>", "<code>answers.jump</code>",
        "<code>number | string</code>", "1 sampai 20.000 butir", "paling banyak 2.000 karakter",
        "<code>results[].result</code>", "new, changed, same, faulty", "<code>application/octet-stream</code>");
  }

  @Test
  void its_next_is_an_address_that_can_be_asked_as_it_stands() {
    var lists = description.operations().stream().filter(each -> each.id().equals("listFigures")).findFirst()
        .orElseThrow();
    var next = lists.answer().path("next").stringValue().replace("/v1/3573/", "/v1/" + world.here().code() + "/");
    assertThat(system.get(next).status()).isEqualTo(200);
  }

  private JsonNode content(JsonNode operation, String status, String type) {
    return operation.path("responses").path(status).path("content").path(type).path("schema");
  }

  /** Validated within the whole document, so that what the schema refers to is found. */
  private void holds(String what, JsonNode schema, String instance) {
    var whole = (ObjectNode) JSON.readTree(schema.toString());
    whole.set("components", document.path("components"));
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    assertThat(registry.getSchema(whole).validate(JSON.readTree(instance))).as(what + " " + instance).isEmpty();
  }
}
