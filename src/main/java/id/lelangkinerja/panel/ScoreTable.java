package id.lelangkinerja.panel;

import id.lelangkinerja.panel.page.SheetPage;
import id.lelangkinerja.scoring.Ranking;
import id.lelangkinerja.scoring.Sheet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The sheets of one bid side by side: averages and spreads by criterion, and results by the formula of the ranking. */
final class ScoreTable {
  private ScoreTable() {}

  /** Sheets that were set aside are named, and counted nowhere. */
  static SheetPage.Scores of(List<CriterionRow> criteria, List<SheetQuery.HandedIn> all) {
    var sheets = all.stream().filter(sheet -> !sheet.setAside()).toList();
    var rows = criteria.stream().map(criterion -> row(criterion, sheets)).toList();
    var results = sheets.stream().map(sheet -> result(criteria, List.of(sheet))).toList();
    var notes = sheets.stream().flatMap(sheet -> notes(criteria, sheet)).toList();
    return new SheetPage.Scores(sheets.stream().map(SheetQuery.HandedIn::name).toList(), rows, results,
        result(criteria, sheets), notes,
        all.stream().filter(SheetQuery.HandedIn::setAside).map(SheetQuery.HandedIn::name).toList());
  }

  /** What a member noted on the whole first, then on each criterion. */
  private static Stream<SheetPage.Note> notes(List<CriterionRow> criteria, SheetQuery.HandedIn sheet) {
    var note = sheet.note();
    var whole = note == null ? Stream.<SheetPage.Note>empty() : Stream.of(new SheetPage.Note(sheet.name(), "", note));
    return Stream.concat(whole, criteria.stream()
        .flatMap(each -> Stream.ofNullable(sheet.remarks().get(each.criterionId()))
            .map(remark -> new SheetPage.Note(sheet.name(), each.name(), remark))));
  }

  private static SheetPage.Row row(CriterionRow criterion, List<SheetQuery.HandedIn> sheets) {
    var points = sheets.stream().map(sheet -> points(sheet, criterion)).toList();
    var sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var spread = Spread.of(points);
    return new SheetPage.Row(criterion.name(), criterion.weight(),
        points.stream().map(each -> new SheetPage.Point(each, spread.isOutlying(each))).toList(),
        sum.divide(BigDecimal.valueOf(Math.max(1, points.size())), MathContext.DECIMAL128),
        spread.lowest(), spread.median(), spread.highest());
  }

  private static BigDecimal points(SheetQuery.HandedIn sheet, CriterionRow criterion) {
    return sheet.scores().getOrDefault(criterion.criterionId(), BigDecimal.ZERO);
  }

  private static BigDecimal result(List<CriterionRow> criteria, List<SheetQuery.HandedIn> sheets) {
    if (sheets.isEmpty()) {
      return BigDecimal.ZERO;
    }
    return Ranking.of(criteria.stream().map(CriterionRow::criterion).toList(),
        Map.of("bid", sheets.stream().map(sheet -> new Sheet(byKey(sheet.scores()))).toList())).stream().findFirst()
        .map(ranked -> ranked.score()).orElse(BigDecimal.ZERO);
  }

  private static Map<String, BigDecimal> byKey(Map<UUID, BigDecimal> scores) {
    var byKey = new LinkedHashMap<String, BigDecimal>();
    scores.forEach((criterion, points) -> byKey.put(criterion.toString(), points));
    return byKey;
  }
}
