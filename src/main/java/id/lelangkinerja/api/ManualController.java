package id.lelangkinerja.api;

import id.lelangkinerja.api.page.ManualPage;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.token.TokenScope;
import id.lelangkinerja.web.PublicAddress;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The manual of the API, made from its description, for those who write other systems. */
@RegionController
class ManualController {
  private static final JsonMapper PRETTY = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private final Description description;
  private final PublicAddress address;

  ManualController(Description description, PublicAddress address) {
    this.description = description;
    this.address = address;
  }

  @OpenToAll
  @GetMapping("/api")
  Screen show(RegionHere here, HttpServletRequest request) {
    var host = address.of(request);
    var operations = description.operations().stream().map(each -> new ManualPage.Operation(each.id(), each.method(),
        "/api/v1/" + here.code() + each.path(), each.scope(),
        each.parameters().stream().map(one -> new ManualPage.Parameter(one.name(), one.required())).toList(),
        each.hasBody() ? each.type() : "", each.fields().stream().map(ManualController::field).toList(),
        each.command(host, here.code()), PRETTY.writeValueAsString(each.answer()),
        each.choices().stream().map(one -> new ManualPage.Choice(one.path(), String.join(", ", one.words()))).toList(),
        each.statuses().stream().filter(status -> status >= 400).map(String::valueOf).toList())).toList();
    return Screen.of("api/manual", new ManualPage(operations, Arrays.stream(TokenScope.values())
        .map(scope -> new ManualPage.Scope(scope.word(), scope.key())).toList(), "/api/v1/openapi.json"));
  }

  private static ManualPage.Field field(Shapes.Field field) {
    var limits = new ArrayList<Sentence>();
    if (field.longest() > 0) {
      limits.add(Sentence.of("api.manual.longest", field.longest()));
    }
    if (field.most() > 0) {
      limits.add(Sentence.of("api.manual.items", field.least(), field.most()));
    }
    return new ManualPage.Field(field.path(), field.name(), field.type(), field.required(), limits);
  }
}
