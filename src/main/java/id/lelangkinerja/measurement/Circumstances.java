package id.lelangkinerja.measurement;

import id.lelangkinerja.region.CategoryScales;
import id.lelangkinerja.region.RiskLevels;
import id.lelangkinerja.scoring.Part;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What many figures are judged by beside their own series.
 *
 * @param handIn   whether they are handed in, not only written down
 * @param senders  by the agency for which they count
 * @param heaped   how far the agency's counts look rounded, by agency, as {@link Heaping#excess} tells
 * @param evidence how much lies beside a figure's newest version, by figure
 * @param parts    what a figure's parts add up to, by figure
 * @param doubted  the figures that a check in the field did not confirm, with nothing verified since
 * @param standing the parts themselves, by figure and number of the category, where others are brought
 */
record Circumstances(boolean handIn, LocalDate today, CategoryScales scales, RiskLevels levels,
    Map<UUID, GatheringQuery.Sender> senders, Map<UUID, Double> heaped, Map<UUID, Integer> evidence,
    Map<UUID, PartQuery.Sums> parts, Map<UUID, Map<Integer, Part>> standing,
    Set<UUID> doubted) {}
