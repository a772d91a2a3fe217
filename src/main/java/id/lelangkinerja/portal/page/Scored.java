package id.lelangkinerja.portal.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A score as a tag: in per cent where there is one, its tone, and the key of what it means. */
public record Scored(@Nullable BigDecimal percent, String tone, String key) {}
