package id.lelangkinerja.web.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of an object's history: who, in which roles, when, what (a text's key), and a detail where there is one. */
public record ActRow(String what, @Nullable String detail, String personName, List<String> roleKeys, Instant at) {
  public ActRow { roleKeys = List.copyOf(roleKeys); }
}
