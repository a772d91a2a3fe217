package id.lelangkinerja.token.page;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** token/revocation.jte: confirms that a token opens nothing any more. */
public record RevocationPage(UUID id, String system, String maker, @Nullable LocalDate lastUsedOn) {}
