package id.lelangkinerja.api;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.files.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The operations of the description, as somebody sends their examples in a world that has such a contract and such a figure. */
record Described(Description description, World world, UUID contract, UUID figure) {
  List<Description.Operation> operations() {
    return description.operations();
  }

  /** Sends the example; more headers, names and values in turn, follow those of the example. */
  Caller.Reply by(Caller caller, Description.Operation operation, String... more) {
    return sent(caller, operation, address(operation), content(operation), more);
  }

  /** The same with another address or content. */
  Caller.Reply sent(Caller caller, Description.Operation operation, String address, byte[] content, String... more) {
    var headers = new ArrayList<String>();
    operation.headers().forEach(each -> headers.addAll(List.of(each.name(), each.exampleText())));
    headers.addAll(List.of(more));
    if (operation.file() && !headers.contains("Content-Type")) {
      headers.addAll(List.of("Content-Type", "application/octet-stream"));
    }
    return caller.sendBytes(operation.method(), address, content, headers.toArray(String[]::new));
  }

  String address(Description.Operation operation) {
    return here("/api/v1/" + world.here().code() + operation.examplePath());
  }

  byte[] content(Description.Operation operation) {
    if (operation.file()) {
      return Samples.pdf();
    }
    return operation.body().isMissingNode() ? new byte[0] : Samples.text(here(operation.body().toString()));
  }

  /** The example's ids and names, as they are in this world. */
  String here(String text) {
    var known = example("readFigure");
    return text.replace(example("readContract").path("id").stringValue(), contract.toString())
        .replace(known.path("id").stringValue(), figure.toString())
        .replace(known.path("contract").stringValue(), contract.toString());
  }

  private JsonNode example(String id) {
    return description.operations().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow().answer();
  }
}
