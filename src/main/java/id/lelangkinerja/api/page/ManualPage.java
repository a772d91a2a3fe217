package id.lelangkinerja.api.page;

import id.lelangkinerja.web.page.Sentence;
import java.util.List;

/** api/manual.jte: what other systems may ask, each with an example; {@code description} is the address of the same as OpenAPI. */
public record ManualPage(List<Operation> operations, List<Scope> scopes, String description) {
  /**
   * An operation; what it does is told under the key "api.operation.(id)" and more of it under "api.more.(id)", its
   * faults by their status; {@code type} is that of its body, empty where it has none.
   */
  public record Operation(String id, String method, String path, String scope, List<Parameter> parameters, String type,
      List<Field> fields, String command, String answer, List<Choice> choices, List<String> faults) {}

  /** A field of a body, at its path; what it means is told under the key "api.field.(name)", how much it takes by its limits. */
  public record Field(String path, String name, String type, boolean required, List<Sentence> limits) {}

  /** What can stand in a field of the answer: the words with commas between them. */
  public record Choice(String path, String words) {}

  /** A parameter; what it means is told under the key "api.parameter.(name)". */
  public record Parameter(String name, boolean required) {}

  /** What a token may be good for: its word, and the key of what it lets a system do. */
  public record Scope(String word, String key) {}
}
