package id.lelangkinerja.command;

import id.lelangkinerja.command.page.Branch;
import id.lelangkinerja.command.page.Cell;
import id.lelangkinerja.command.page.CommandPage;
import id.lelangkinerja.sheet.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lists of the command centre as tables; what is not known stays empty, never zero. */
final class Tables {
  private Tables() {}

  /** The table of this name; empty where there is no such one. */
  static Optional<Table> of(String name, CommandPage page) {
    return Optional.ofNullable(switch (name) {
      case "heat" -> heat(page);
      case "areas" -> areas(page);
      case "off-track" -> off(page);
      case "silent" -> silent(page);
      case "slackening" -> slackening(page);
      default -> null;
    });
  }

  private static Table heat(CommandPage page) {
    var rows = new Table("agency", "quarter", "verified_percent", "category", "partial",
        "year_gap_percent", "provisional_figures");
    for (var row : page.heat()) {
      for (int quarter = 1; quarter <= row.cells().size(); quarter++) {
        var cell = row.cells().get(quarter - 1);
        rows.row(row.name(), quarter, rounded(cell.percent()), meaning(cell.meaning()), cell.partial(),
            rounded(row.gap()), row.provisional());
      }
    }
    return rows;
  }

  /** The whole tree of missions, a branch a row, each above what is below it. */
  static Table tree(List<Branch> tree) {
    var rows = new Table("depth", "kind", "text", "verified_percent", "category", "reported_percent",
        "reported_with_overdue_as_zero_percent");
    branches(rows, 1, tree);
    return rows;
  }

  private static void branches(Table rows, int depth, List<Branch> branches) {
    for (var branch : branches) {
      Cell cell = branch.cell();
      rows.row(depth, meaning(branch.kindKey()), branch.text(), rounded(cell.percent()), meaning(cell.meaning()),
          rounded(branch.reported()), rounded(branch.strict()));
      branches(rows, depth + 1, branch.branches());
    }
  }

  private static Table areas(CommandPage page) {
    var rows = new Table("area", "verified_percent", "category");
    if (page.map() != null) {
      page.map().shapes().forEach(shape -> rows.row(shape.name(), rounded(shape.figure().percent()),
          meaning(shape.figure().meaning())));
    }
    return rows;
  }

  private static Table off(CommandPage page) {
    var rows = new Table("indicator", "agency", "office", "contract", "achievement_percent", "explanation");
    page.loudest().off().forEach(each -> rows.row(each.indicator(), each.agency(), each.owner(), each.contract(),
        rounded(each.percent()), each.explanation()));
    return rows;
  }

  private static Table silent(CommandPage page) {
    var rows = new Table("agency", "office", "figures_overdue", "oldest_due_on", "days");
    page.loudest().silent()
        .forEach(each -> rows.row(each.agency(), each.owner(), each.figures(), each.since(), each.days()));
    return rows;
  }

  private static Table slackening(CommandPage page) {
    var rows = new Table("contract", "title", "agency", "office", "what", "indicator", "unit", "first_year_mean",
        "last_quarter");
    page.loudest().slacking()
        .forEach(each -> rows.row(each.contract(), each.title(), each.agency(), each.owner(), meaning(each.whatKey()),
            each.indicator(), each.indicator().isEmpty() ? "percent" : each.unit(), rounded(each.first()),
            rounded(each.now())));
    return rows;
  }

  /** The last part of a text's key: the same in every language, since programs read it. */
  private static String meaning(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  private static @Nullable BigDecimal rounded(@Nullable BigDecimal percent) {
    return percent == null ? null : percent.setScale(4, RoundingMode.HALF_UP);
  }
}
