package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes many figures by a few statements, each for all of them. */
@Repository
class GatheringRepository {
  private final JdbcClient jdbc;
  private final PartRepository parts;
  private final CarriedRepository carried;
  private final AsJudgedRepository asJudged;
  private final Clock clock;

  GatheringRepository(JdbcClient jdbc, PartRepository parts, CarriedRepository carried, AsJudgedRepository asJudged,
      Clock clock) {
    this.asJudged = asJudged;
    this.carried = carried;
    this.parts = parts;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Until the caller's transaction ends, everything is found by its key: where a city's figures were just laid down, the statistics know
   * nothing of them, and a plan that reads whole tables for every part would take their number squared.
   */
  void byKeys() {
    jdbc.sql("""
        select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
          set_config('enable_mergejoin', 'off', true), set_config('enable_material', 'off', true)""")
        .query((_, _) -> true).single();
  }

  /** A batch that was taken, with the root of its lines. */
  record Batch(UUID id, String source, int figures, boolean handedIn, String root) {}

  void add(Acting who, Batch batch) {
    jdbc.sql("""
        insert into measurement_batch (region_id, batch_id, source, figures, handed_in, root, taken_by, taken_at)
        values (:region, :batch, :source, :figures, :handed, :root, :by, :at)""")
        .param("region", who.region().value()).param("batch", batch.id()).param("source", batch.source())
        .param("figures", batch.figures()).param("handed", batch.handedIn()).param("root", batch.root())
        .param("by", who.person().value()).param("at", now()).update();
  }

  /** Everything about these figures; throws CHANGED_MEANWHILE where one of them is no longer as it was judged. */
  void write(Acting who, UUID batch, List<Taken> taken) {
    if (taken.isEmpty()) {
      return;
    }
    advance(who, taken);
    asJudged.hold(who.region(), taken);
    var begun = taken.stream().filter(Taken::begins).toList();
    begin(who, batch, begun);
    rewrite(who, batch, taken.stream().filter(each -> !each.begins()).toList());
    var anew = begun.stream().filter(each -> each.version() > 1).toList();
    if (!anew.isEmpty()) {
      carried.over(who.region(), ids(anew), versions(anew));
    }
    parts.replace(who, taken);
    answer(who, taken);
    move(who, taken);
  }

  private void advance(Acting who, List<Taken> taken) {
    int moved = of(who, taken, """
        update measurement m set version = t.version, state = t.to_state
        from unnest(:ids, cast(:states as text[]), cast(:seen as int[]), cast(:to as text[]), cast(:versions as int[]))
          as t (measurement_id, state, seen, to_state, version)
        where m.region_id = :region and m.measurement_id = t.measurement_id and m.state = t.state and m.version = t.seen
          and not m.locked""")
        .param("states", states(taken))
        .param("seen", taken.stream().map(each -> each.figure().version()).toArray(Integer[]::new))
        .param("to", texts(taken, each -> each.to().name())).param("versions", versions(taken)).update();
    Refused.unless(moved == taken.size(), Reason.CHANGED_MEANWHILE);
  }

  private void begin(Acting who, UUID batch, List<Taken> begun) {
    values(who, batch, begun,
        """
            insert into measurement_version (region_id, measurement_id, version, value, numerator, denominator, note,
              provisional, explanation, explanation_open, correction_reason, reported_by, reported_at, batch_id, batch_line, submitted_at,
              began_in, waiting, weighed_at, risk, risk_level, risk_weight, risk_evidence, risk_outlier, risk_jump,
              risk_just_met, risk_heaping, risk_record, risk_correction, risk_field)
            select :region, t.measurement_id, t.version, t.value, t.numerator, t.denominator, t.note,
              coalesce(t.provisional, false), t.explanation, t.explanation is not null,
              case when t.version > 1 then (select p.correction_reason from measurement_version p
                where p.region_id = :region and p.measurement_id = t.measurement_id and p.version = t.version - 1) end,
              :by, :at, :batch, t.line,
              t.handed_in, t.began_in, t.handed_in is not null, t.handed_in, t.risk, t.risk_level, t.weight, t.evidence,
              t.outlier, t.jump, t.just_met, t.heaping, t.record, t.correction, t.field
            from""",
        "");
  }

  private void rewrite(Acting who, UUID batch, List<Taken> drafted) {
    values(who, batch, drafted,
        """
            update measurement_version v set value = t.value, numerator = t.numerator, denominator = t.denominator,
              note = t.note, cumulative = null, provisional = coalesce(t.provisional, v.provisional),
              explanation = t.explanation, explanation_open = t.explanation is not null, reported_by = :by, reported_at = :at, batch_id = :batch, batch_line = t.line,
              submitted_at = t.handed_in, began_in = t.began_in, waiting = t.handed_in is not null,
              weighed_at = t.handed_in, risk = t.risk, risk_level = t.risk_level, risk_weight = t.weight,
              risk_evidence = t.evidence, risk_outlier = t.outlier, risk_jump = t.jump, risk_just_met = t.just_met,
              risk_heaping = t.heaping, risk_record = t.record, risk_correction = t.correction, risk_field = t.field
            from""",
        """
            where v.region_id = :region and v.measurement_id = t.measurement_id and v.version = t.version""");
  }

  private void values(Acting who, UUID batch, List<Taken> taken, String before, String after) {
    if (taken.isEmpty()) {
      return;
    }
    var at = now();
    of(who, taken, before + """
         unnest(:ids, cast(:versions as int[]), cast(:values as numeric[]), cast(:numerators as numeric[]),
            cast(:denominators as numeric[]), cast(:notes as text[]), cast(:provisional as boolean[]),
            cast(:explanations as text[]), cast(:lines as int[]), cast(:handed as timestamptz[]),
            cast(:began as text[]), cast(:risks as numeric[]), cast(:levels as text[]), cast(:weights as numeric[]),
            cast(:evidence as numeric[]), cast(:outlier as numeric[]), cast(:jump as numeric[]),
            cast(:just_met as numeric[]), cast(:heaping as numeric[]), cast(:record as numeric[]),
            cast(:correction as numeric[]), cast(:field as numeric[]))
          as t (measurement_id, version, value, numerator, denominator, note, provisional, explanation, line,
            handed_in, began_in, risk, risk_level, weight, evidence, outlier, jump, just_met, heaping, record,
            correction, field)
        """ + after)
        .param("versions", versions(taken)).param("values", numbers(taken, NewValue::value))
        .param("numerators", numbers(taken, NewValue::numerator))
        .param("denominators", numbers(taken, NewValue::denominator))
        .param("notes", texts(taken, each -> each.note().isBlank() ? null : each.note()))
        .param("provisional", taken.stream().map(each -> each.value().provisional()).toArray(Boolean[]::new))
        .param("explanations", texts(taken, Taken::explanation))
        .param("lines", taken.stream().map(Taken::line).toArray(Integer[]::new)).param("batch", batch)
        .param("by", who.person().value()).param("at", at)
        .param("handed", texts(taken, each -> each.handedIn() ? at.toString() : null))
        .param("began", texts(taken, each -> each.handedIn() ? each.figure().state().name() : null))
        .param("risks", risks(taken, Risk::score))
        .param("levels", texts(taken, each -> each.level() == null ? null : each.level().name()))
        .param("weights", risks(taken, Risk::weight)).param("evidence", sign(taken, RiskSign.EVIDENCE))
        .param("outlier", sign(taken, RiskSign.OUTLIER)).param("jump", sign(taken, RiskSign.JUMP))
        .param("just_met", sign(taken, RiskSign.JUST_MET)).param("heaping", sign(taken, RiskSign.HEAPING))
        .param("record", sign(taken, RiskSign.RECORD)).param("correction", sign(taken, RiskSign.CORRECTION))
        .param("field", sign(taken, RiskSign.FIELD)).update();
  }

  private record Answer(Taken taken, Question question, String text) {}

  private void answer(Acting who, List<Taken> taken) {
    var answers = taken.stream().flatMap(each -> each.answers().entrySet().stream()
        .map(said -> new Answer(each, said.getKey(), said.getValue()))).toList();
    if (answers.isEmpty()) {
      return;
    }
    of(who, answers.stream().map(Answer::taken).toList(), """
        insert into measurement_answer (region_id, measurement_id, version, question, answer)
        select :region, t.measurement_id, t.version, t.question, t.answer
        from unnest(:ids, cast(:versions as int[]), cast(:questions as text[]), cast(:answers as text[]))
          as t (measurement_id, version, question, answer)""")
        .param("versions", versions(answers.stream().map(Answer::taken).toList()))
        .param("questions", answers.stream().map(each -> each.question().name()).toArray(String[]::new))
        .param("answers", answers.stream().map(Answer::text).toArray(String[]::new)).update();
  }

  /** Into a draft; the steps of what is handed in follow from the state that its version began in. */
  private void move(Acting who, List<Taken> taken) {
    var moved = taken.stream().filter(each -> !each.handedIn() && each.figure().state() != each.to()).toList();
    if (moved.isEmpty()) {
      return;
    }
    of(who, moved, """
        insert into measurement_move (region_id, measurement_id, move_no, from_state, to_state, moved_by, moved_at)
        select :region, t.measurement_id, coalesce(l.move_no, 0) + 1, t.from_state, t.to_state, :by, :at
        from unnest(:ids, cast(:from as text[]), cast(:to as text[])) as t (measurement_id, from_state, to_state)
        cross join lateral (select max(x.move_no) move_no from measurement_move x
          where x.region_id = :region and x.measurement_id = t.measurement_id) l""")
        .param("from", states(moved)).param("to", texts(moved, each -> each.to().name()))
        .param("by", who.person().value()).param("at", now()).update();
  }

  private JdbcClient.StatementSpec of(Acting who, List<Taken> taken, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("ids", ids(taken));
  }

  private static UUID[] ids(List<Taken> taken) {
    return taken.stream().map(each -> each.figure().id()).toArray(UUID[]::new);
  }

  private static @Nullable String[] states(List<Taken> taken) {
    return texts(taken, each -> each.figure().state().name());
  }

  private static Integer[] versions(List<Taken> taken) {
    return taken.stream().map(Taken::version).toArray(Integer[]::new);
  }

  private static @Nullable String[] texts(List<Taken> taken, Function<Taken, @Nullable String> text) {
    return taken.stream().map(text).toArray(String[]::new);
  }

  private static @Nullable String[] numbers(List<Taken> taken, Function<NewValue, @Nullable BigDecimal> number) {
    return texts(taken, each -> {
      var kept = number.apply(each.value());
      return kept == null ? null : kept.toPlainString();
    });
  }

  private static @Nullable String[] risks(List<Taken> weighed, Function<Risk, BigDecimal> part) {
    return texts(weighed, each -> each.risk() == null ? null : part.apply(each.risk()).toPlainString());
  }

  private static @Nullable String[] sign(List<Taken> weighed, RiskSign sign) {
    return risks(weighed, risk -> risk.degree(sign));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
