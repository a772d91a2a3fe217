package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.portal.page.Changes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what became of a contract since it was signed: amendments, other holders, its end. */
@PublishedQuery
class ChangeQuery {
  private final PublishedJdbc jdbc;

  ChangeQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  private record Amendment(UUID amendmentId, int no, String ground, String reason, LocalDate effectiveOn, int version,
      boolean hasDocument, @Nullable String event, @Nullable LocalDate eventOn, @Nullable String series,
      @Nullable BigDecimal seriesBefore, @Nullable BigDecimal seriesAfter,
      boolean unadvised) {}

  private record Budget(UUID amendmentId, int year, long before, long after) {}

  private record Text(UUID amendmentId, String kind, String title, @Nullable LocalDate beforeOn,
      @Nullable LocalDate afterOn, String before, String after) {}

  private record Advice(UUID amendmentId, String adviserName, Instant advisedAt, String opinion, String reason) {}

  private record Target(UUID amendmentId, String name, String unit, int decimals, int year, BigDecimal before,
      BigDecimal after) {}

  private record Transfer(LocalDate fromDay, UUID predecessorId, String predecessorName, UUID successorId,
      String successorName, String basis, @Nullable UUID fileId) {}

  private record Closing(Instant closedAt, int missing, @Nullable String note, @Nullable BigDecimal score,
      @Nullable BigDecimal scoreWithMissing) {}

  private record Termination(LocalDate endedOn, String ground, String reason, String basis,
      @Nullable BigDecimal score) {}

  public Changes of(RegionId region, Links links, UUID contract) {
    var targets = lines(region, contract, """
        select amendment_id, name, unit, decimals, year, before, after from published_amended_target
        where region_id = :region and contract_id = :contract order by name, year""", Target.class).stream()
        .collect(Collectors.groupingBy(Target::amendmentId));
    var budgets = lines(region, contract, """
        select amendment_id, year, before, after from published_amended_budget
        where region_id = :region and contract_id = :contract order by year""", Budget.class).stream()
        .collect(Collectors.groupingBy(Budget::amendmentId));
    var texts = lines(region, contract, """
        select amendment_id, kind, title, before_on, after_on, before, after from published_amended_text
        where region_id = :region and contract_id = :contract order by kind desc, after_on, no""", Text.class).stream()
        .collect(Collectors.groupingBy(Text::amendmentId));
    var advice = lines(region, contract, """
        select amendment_id, adviser_name, advised_at, opinion, reason from published_amendment_advice
        where region_id = :region and contract_id = :contract""", Advice.class).stream()
        .collect(Collectors.toMap(Advice::amendmentId, ChangeQuery::advice));
    return new Changes(contract, lines(region, contract, """
        select amendment_id, no, ground, reason, effective_on, version, has_document, event, event_on, series,
          series_before, series_after, unadvised
        from published_amendment
        where region_id = :region and contract_id = :contract order by no""", Amendment.class).stream()
        .map(each -> amendment(each, targets.getOrDefault(each.amendmentId(), List.of()),
            budgets.getOrDefault(each.amendmentId(), List.of()),
            texts.getOrDefault(each.amendmentId(), List.of()), advice.get(each.amendmentId())))
        .toList(),
        lines(region, contract, """
            select from_day, predecessor_id, predecessor_name, successor_id, successor_name, basis, file_id
            from published_transfer where region_id = :region and contract_id = :contract order by from_day""",
            Transfer.class).stream()
            .map(each -> new Changes.Transfer(each.fromDay(), each.predecessorId(), each.predecessorName(),
                each.successorId(), each.successorName(), each.basis(), each.fileId()))
            .toList(),
        lines(region, contract, """
            select closed_at, missing, note, score, score_with_missing from published_closing
            where region_id = :region and contract_id = :contract""", Closing.class).stream()
            .map(each -> new Changes.Closing(each.closedAt(), each.missing(), each.note() == null ? "" : each.note(),
                each.score(), each.scoreWithMissing()))
            .findFirst().orElse(null),
        lines(region, contract, """
            select ended_on, ground, reason, basis, score from published_termination
            where region_id = :region and contract_id = :contract""", Termination.class).stream()
            .map(each -> new Changes.Termination(each.endedOn(),
                "termination-ground." + each.ground().toLowerCase(Locale.ROOT), each.reason(), each.basis(),
                each.score(), links.running().settlement(contract)))
            .findFirst().orElse(null),
        lines(region, contract, """
            select o.contract_id contract, o.number, o.agency_name, c.share
            from published_contract c
            join published_contract o on o.region_id = c.region_id and o.contract_id = c.origin_id
            where c.region_id = :region and c.contract_id = :contract""", Changes.Kin.class).stream().findFirst()
            .orElse(null),
        lines(region, contract, """
            select contract_id contract, number, agency_name, share from published_contract
            where region_id = :region and origin_id = :contract order by share desc, number""", Changes.Kin.class));
  }

  private static Changes.Advice advice(Advice each) {
    return new Changes.Advice(each.adviserName(), each.advisedAt(),
        "advice." + each.opinion().toLowerCase(Locale.ROOT), each.reason());
  }

  private static Changes.Amendment amendment(Amendment each, List<Target> targets, List<Budget> budgets,
      List<Text> texts,
      Changes.@Nullable Advice advice) {
    return new Changes.Amendment(each.no(), "ground." + each.ground().toLowerCase(Locale.ROOT), each.reason(),
        new Changes.Said(each.event(), each.eventOn(), each.series(), each.seriesBefore(), each.seriesAfter()),
        each.effectiveOn(), targets.stream().map(target -> new Changes.Target(target.name(), target.unit(),
            target.decimals(), Integer.toString(target.year()), target.before(), target.after())).toList(),
        budgets.stream().map(budget -> new Changes.Budget(Integer.toString(budget.year()), new Rupiah(budget.before()),
            new Rupiah(budget.after()))).toList(),
        texts.stream().map(text -> new Changes.Text(
            "running.text." + text.kind().toLowerCase(Locale.ROOT), text.title(), text.beforeOn(), text.afterOn(),
            text.before(), text.after())).toList(),
        advice, each.unadvised(), each.version(), each.hasDocument() ? each.amendmentId() : null);
  }

  private <T> List<T> lines(RegionId region, UUID contract, String select, Class<T> type) {
    return jdbc.sql(select).param("region", region.value()).param("contract", contract).query(Rows.of(type)).list();
  }
}
