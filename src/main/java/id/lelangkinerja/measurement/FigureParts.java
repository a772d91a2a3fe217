package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Part;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parts of figures as other systems read and bring them: by the names of their categories. */
@Service
public class FigureParts {
  private final Drafting drafting;
  private final BreakingDown breaking;
  private final MeasurementRepository measurements;
  private final PartQuery known;

  FigureParts(Drafting drafting, BreakingDown breaking, MeasurementRepository measurements, PartQuery known) {
    this.drafting = drafting;
    this.breaking = breaking;
    this.measurements = measurements;
    this.known = known;
  }

  /** A part of one version by the name of its category: that of the indicator, after its kecamatan and a colon where it is a kelurahan. */
  public record Named(int version, String category, Part part) {}

  /** Of all versions of these figures, in the order of their categories; whoever asks was shown that they may see them. */
  @Transactional(readOnly = true)
  public Map<UUID, List<Named>> of(RegionId region, Collection<UUID> figures) {
    return known.named(region, figures).stream().collect(Collectors.groupingBy(PartQuery.Named::measurementId,
        Collectors.mapping(each -> new Named(each.version(), each.label(), each.part()), Collectors.toList())));
  }

  /**
   * Writes a figure down with all of its parts, or with none: then those that stand stay. Refused as {@link Drafting} does, and at "part" or
   * the figure's own number as the same parts are in a table: IMPORT_UNKNOWN, BROUGHT_TWICE, BREAKDOWN_MISSING, BREAKDOWN_DIFFERS.
   */
  @Transactional
  public void write(Acting who, MeasurementId id, NewValue value, List<BroughtPart> parts, Runnable unchanged) {
    drafting.save(who, id, value, unchanged);
    if (parts.isEmpty()) {
      return;
    }
    var figure = measurements.locked(who, id);
    var brought = new BroughtParts(known.asked(who.region(), id), figure.aggregation(),
        new Brought(1, "", "", "", value, "", parts));
    breaking.down(who, id, brought.told(value).stream()
        .collect(Collectors.toMap(each -> each.category().no(), BroughtParts.Told::part)));
  }
}
