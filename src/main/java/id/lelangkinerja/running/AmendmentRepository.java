package id.lelangkinerja.running;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of amendments, their targets and their moves. */
@Repository
class AmendmentRepository {
  static final String COLUMNS = """
      select a.amendment_id, a.contract_id, a.no, a.state, a.ground, a.reason, a.proposed_by, p.name proposer_name,
        a.proposed_at, a.version, v.effective_on, d.name decider_name, m.moved_at decided_at, m.reason decision_reason,
        a.file_id, a.document_hash, a.signed_file_id, a.event, a.event_on, a.series, a.series_before, a.series_after,
        a.asked_from, a.unadvised
      from amendment a
      join person_view p on p.person_id = a.proposed_by
      left join contract_version_view v on v.region_id = a.region_id and v.contract_id = a.contract_id
        and v.version = a.version
      left join lateral (
        select x.moved_by, x.moved_at, x.reason from amendment_move x
        where x.region_id = a.region_id and x.amendment_id = a.amendment_id and x.to_state not in ('PROPOSED', 'SIGNED', 'IN_FORCE')
        order by x.move_no desc limit 1) m on true
      left join person_view d on d.person_id = m.moved_by
      where a.region_id = :region
      """;
  private final JdbcClient jdbc;

  AmendmentRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Amendment> find(RegionId region, AmendmentId id) {
    return jdbc.sql(COLUMNS + "and a.amendment_id = :amendment").param("region", region.value())
        .param("amendment", id.value()).query(Rows.of(Amendment.class)).optional();
  }

  /** The newest first. */
  List<Amendment> of(RegionId region, UUID contract) {
    return jdbc.sql(COLUMNS + "and a.contract_id = :contract order by a.no desc").param("region", region.value())
        .param("contract", contract).query(Rows.of(Amendment.class)).list();
  }

  List<Change> changes(RegionId region, UUID amendment) {
    return jdbc.sql("""
        select t.commitment_id, c.indicator_id, i.name indicator_name, i.unit, i.decimals, c.year, t.before, t.after
        from amendment_target t
        join commitment_view c on c.region_id = t.region_id and c.commitment_id = t.commitment_id
        join contract_indicator_view i on i.region_id = c.region_id and i.contract_id = c.contract_id
          and i.indicator_id = c.indicator_id
        where t.region_id = :region and t.amendment_id = :amendment order by i.no, c.year""")
        .param("region", region.value()).param("amendment", amendment).query(Rows.of(Change.class)).list();
  }

  boolean anyOpen(RegionId region, UUID contract) {
    return jdbc.sql(
        """
            select exists (select 1 from amendment
              where region_id = :region and contract_id = :contract and state in ('AWAITING_ADVICE', 'PROPOSED', 'APPROVED', 'SIGNED'))""")
        .param("region", region.value()).param("contract", contract).query(Rows.of(Boolean.class)).single();
  }

  /** An amendment with its targets, its budgets and the advice on it. */
  Amended whole(RegionId region, Amendment amendment) {
    return new Amended(amendment, changes(region, amendment.amendmentId()), budgets(region, amendment.amendmentId()),
        texts(region, amendment.amendmentId()), advice(region, amendment.amendmentId()).orElse(null));
  }

  private Optional<Advice> advice(RegionId region, UUID amendment) {
    return jdbc.sql("""
        select adviser_name, advised_at, opinion, reason from amendment_advice
        where region_id = :region and amendment_id = :amendment""").param("region", region.value())
        .param("amendment", amendment).query(Rows.of(Advice.class)).optional();
  }

  List<BudgetChange> budgets(RegionId region, UUID amendment) {
    return jdbc.sql("""
        select year, before, after from amendment_budget
        where region_id = :region and amendment_id = :amendment order by year""").param("region", region.value())
        .param("amendment", amendment).query(Rows.of(BudgetChange.class)).list();
  }

  private List<TextChange> texts(RegionId region, UUID amendment) {
    return jdbc.sql("""
        select kind, no, title, before_on, after_on, before, after from amendment_text
        where region_id = :region and amendment_id = :amendment order by kind desc, after_on, no""")
        .param("region", region.value()).param("amendment", amendment).query(Rows.of(TextChange.class)).list();
  }

  /** The amendments that both have signed and whose day has come, of contracts that run. */
  List<Amendment> due(RegionId region, LocalDate today) {
    return jdbc.sql(COLUMNS + """
        and a.state = 'SIGNED' and a.asked_from <= :today and exists (select 1 from contract_view k
          where k.region_id = a.region_id and k.contract_id = a.contract_id and k.state = 'IN_FORCE')
        order by a.asked_from, a.amendment_id""").param("region", region.value()).param("today", today)
        .query(Rows.of(Amendment.class)).list();
  }

  void add(Acting who, AmendmentId id, UUID contract, AskingAdvice.Wanted advice, Asked asked, Instant at) {
    var event = asked.grounds() instanceof Grounds.ForceMajeure found ? found : null;
    var series = asked.grounds() instanceof Grounds.RevisedSeries found ? found : null;
    jdbc.sql(
        """
            insert into amendment (region_id, amendment_id, contract_id, no, state, ground, reason, proposed_by, proposed_at,
              event, event_on, series, series_before, series_after, asked_from, unadvised)
            select :region, :amendment, :contract, coalesce(max(no), 0) + 1, :first, :ground, :reason, :person, :at,
              :event, :eventOn, :series, :before, :after, :from, :unadvised
            from amendment where region_id = :region and contract_id = :contract""")
        .param("event", event == null ? null : event.event()).param("eventOn", event == null ? null : event.on())
        .param("series", series == null ? null : series.series())
        .param("before", series == null ? null : series.before())
        .param("after", series == null ? null : series.after()).param("from", asked.from())
        .param("region", who.region().value()).param("amendment", id.value()).param("contract", contract)
        .param("first", advice.first().name())
        .param("unadvised", advice == AskingAdvice.Wanted.IN_VAIN).param("ground", asked.grounds().ground().name())
        .param("reason", asked.reason())
        .param("person", who.person().value())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  void addTargets(Acting who, AmendmentId id, Map<UUID, BigDecimal> before, Map<UUID, BigDecimal> after) {
    after.forEach((commitment, target) -> jdbc.sql("""
        insert into amendment_target (region_id, amendment_id, commitment_id, before, after)
        values (:region, :amendment, :commitment, :before, :after)""").param("region", who.region().value())
        .param("amendment", id.value()).param("commitment", commitment).param("before", before.get(commitment))
        .param("after", target).update());
  }

  void addBudgets(Acting who, AmendmentId id, List<BudgetChange> budgets) {
    budgets.forEach(each -> jdbc.sql("""
        insert into amendment_budget (region_id, amendment_id, year, before, after)
        values (:region, :amendment, :year, :before, :after)""").param("region", who.region().value())
        .param("amendment", id.value()).param("year", each.year()).param("before", each.before())
        .param("after", each.after()).update());
  }

  void addTexts(Acting who, AmendmentId id, List<TextChange> texts) {
    texts.forEach(each -> jdbc.sql("""
        insert into amendment_text (region_id, amendment_id, kind, no, title, before_on, after_on, before, after)
        values (:region, :amendment, :kind, :no, :title, :beforeOn, :afterOn, :before, :after)""")
        .param("region", who.region().value()).param("amendment", id.value()).param("kind", each.kind().name())
        .param("no", each.no()).param("title", each.title()).param("beforeOn", each.beforeOn())
        .param("afterOn", each.afterOn()).param("before", each.before()).param("after", each.after()).update());
  }

  void addAdvice(Acting who, Amendment amendment, Opinion opinion, String reason, Instant at) {
    jdbc.sql("""
        insert into amendment_advice (region_id, amendment_id, advised_by, adviser_name, advised_at, opinion, reason)
        select :region, :amendment, person_id, name, :at, :opinion, :reason from person_view
        where person_id = :person""").param("region", who.region().value())
        .param("amendment", amendment.amendmentId()).param("at", at.atOffset(ZoneOffset.UTC))
        .param("opinion", opinion.name()).param("reason", reason).param("person", who.person().value()).update();
  }

  void move(Acting who, Amendment amendment, AmendmentState to, @Nullable Integer version, @Nullable String reason,
      Instant at) {
    if (!amendment.state().next().contains(to)) {
      throw new Refused(Reason.AMENDMENT_DECIDED);
    }
    int moved = jdbc.sql("""
        update amendment set state = :to, version = :version
        where region_id = :region and amendment_id = :amendment and state = :from""").param("to", to.name())
        .param("version", version).param("region", who.region().value()).param("amendment", amendment.amendmentId())
        .param("from", amendment.state().name()).update();
    Refused.unless(moved == 1, Reason.CHANGED_MEANWHILE);
    jdbc.sql("""
        insert into amendment_move (region_id, amendment_id, move_no, from_state, to_state, moved_by, moved_at, reason)
        select :region, :amendment, coalesce(max(move_no), 0) + 1, :from, :to, :person, :at, :reason
        from amendment_move where region_id = :region and amendment_id = :amendment""")
        .param("region", who.region().value()).param("amendment", amendment.amendmentId())
        .param("from", amendment.state().name()).param("to", to.name())
        .param("person", who.isInstallation() ? null : who.person().value())
        .param("at", at.atOffset(ZoneOffset.UTC)).param("reason", reason).update();
  }
}
