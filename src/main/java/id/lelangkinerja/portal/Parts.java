package id.lelangkinerja.portal;

import id.lelangkinerja.portal.page.ContractPage;
import id.lelangkinerja.scoring.Part;
import id.lelangkinerja.scoring.SmallCells.Hidden;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what is told of one figure's parts into the lines of its table: kelurahan below their kecamatan. */
final class Parts {
  private static final String WITHHELD = "portal.part.beside";

  private Parts() {}

  /** The unit of a rate is {@code per}: 100 for a percentage. */
  static List<ContractPage.Part> of(List<BreakdownQuery.Told> told, BigDecimal per) {
    var lines = new ArrayList<ContractPage.Part>();
    told.stream().collect(Collectors.groupingBy(each -> Objects.requireNonNullElse(each.partOf(), ""),
        LinkedHashMap::new, Collectors.toList())).forEach((group, members) -> {
          if (!group.isEmpty()) {
            lines.add(sum(group, members, per));
          }
          members.forEach(each -> lines.add(line(each, per)));
        });
    return lines;
  }

  private static ContractPage.Part line(BreakdownQuery.Told told, BigDecimal per) {
    var counted = amount(told.counted(), told.countedHidden());
    return told.ratio()
        ? new ContractPage.Part(told.category(), false, counted, amount(told.among(), told.amongHidden()),
            value(told.part(), per))
        : new ContractPage.Part(told.category(), false, null, null, counted);
  }

  /** A sum is told where all that it is made of is. */
  private static ContractPage.Part sum(String group, List<BreakdownQuery.Told> members, BigDecimal per) {
    var parts = members.stream().flatMap(each -> each.part().stream()).toList();
    var whole = parts.size() == members.size() ? Part.sum(parts) : Optional.<Part>empty();
    boolean ratio = members.getFirst().ratio();
    return new ContractPage.Part(group, true,
        ratio ? amount(whole.map(Part::numerator).orElse(null), Hidden.BESIDE) : null,
        ratio ? amount(whole.map(Part::denominator).orElse(null), Hidden.BESIDE) : null, value(whole, per));
  }

  private static ContractPage.Amount value(Optional<Part> part, BigDecimal per) {
    return part.isEmpty()
        ? new ContractPage.Amount(null, WITHHELD)
        : new ContractPage.Amount(part.get().value(per).orElse(null), "portal.part.nobody");
  }

  private static ContractPage.Amount amount(@Nullable BigDecimal number, @Nullable Hidden hidden) {
    return new ContractPage.Amount(number, hidden == Hidden.SMALL ? "portal.part.small" : WITHHELD);
  }
}
