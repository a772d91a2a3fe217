package id.lelangkinerja.token.page;

import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** token/list.jte: the systems that hold a token; {@code all} where the reader sees those of everybody. */
public record TokensPage(Sentence headline, boolean all, List<Row> rows) {
  /** One token; {@code hint} is the beginning of its secret. */
  public record Row(UUID id, String system, String hint, List<String> scopeKeys, String maker, Instant madeAt,
      LocalDate expiresOn, @Nullable LocalDate lastUsedOn, Tag state, boolean mayRevoke) {}
}
