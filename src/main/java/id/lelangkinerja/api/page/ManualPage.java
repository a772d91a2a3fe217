package id.lelangkinerja.api.page;

import java.util.List;

/** api/manual.jte: what other systems may ask, each with an example; {@code description} is the address of the same as OpenAPI. */
public record ManualPage(List<Operation> operations, List<Scope> scopes, String description) {
  /** An operation; what it does is told under the key "api.operation.(id)", its faults by their status. */
  public record Operation(String id, String method, String path, String scope, List<Parameter> parameters,
      String command, String answer, List<String> faults) {}

  /** A parameter; what it means is told under the key "api.parameter.(name)". */
  public record Parameter(String name, boolean required) {}

  /** What a token may be good for: its word, and the key of what it lets a system do. */
  public record Scope(String word, String key) {}
}
