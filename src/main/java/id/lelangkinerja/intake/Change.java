package id.lelangkinerja.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a line changes, as its preview shows it.
 *
 * @param name   what the line is about, as its file names it
 * @param before what stands, in this unit; null where nothing does yet
 * @param after  what takes its place
 * @param mark   of what stands: another one once it was changed
 */
public record Change(String name, String unit, @Nullable BigDecimal before, BigDecimal after, String mark) {}
