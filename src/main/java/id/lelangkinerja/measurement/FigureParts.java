package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Part;
import java.util.ArrayList;
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
   * Writes a figure down with all of its parts, or with none: then those that stand stay. Refused as {@link Drafting} does, and as the same
   * parts are in a table, a part by itself at its pointer, such as /parts/0/value: IMPORT_UNKNOWN, BROUGHT_TWICE, REQUIRED, OUT_OF_RANGE;
   * all of them at "part" or the figure's own number: BREAKDOWN_MISSING, BREAKDOWN_DIFFERS.
   */
  @Transactional
  public void write(Acting who, MeasurementId id, NewValue value, List<BroughtPart> parts, Runnable unchanged) {
    drafting.save(who, id, value, unchanged);
    if (parts.isEmpty()) {
      return;
    }
    var figure = measurements.locked(who, id);
    breaking.down(who, id, told(known.asked(who.region(), id), figure, value, parts).stream()
        .collect(Collectors.toMap(each -> each.category().no(), BroughtParts.Told::part)));
  }

  /** Read with the place of each part as its line: one that is refused by itself is named by that. */
  private static List<BroughtParts.Told> told(List<PartQuery.Category> asked, Measurement figure, NewValue value,
      List<BroughtPart> parts) {
    var placed = new ArrayList<BroughtPart>();
    for (var part : parts) {
      placed.add(new BroughtPart(placed.size() + 1, part.category(), part.value(), part.numerator(),
          part.denominator()));
    }
    var brought = new BroughtParts(asked, figure.aggregation(), new Brought(0, "", "", "", value, "", placed));
    try {
      return brought.told(value);
    } catch (Refused refused) {
      var field = "part".equals(refused.field()) ? "category" : refused.field();
      throw brought.line() == 0 ? refused : refused.at("/parts/" + (brought.line() - 1) + "/" + field);
    }
  }
}
