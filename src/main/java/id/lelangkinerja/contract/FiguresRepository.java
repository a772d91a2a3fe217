package id.lelangkinerja.contract;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.history.Vouching;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a contract's rows say, as one hash: its indicators, targets, budget and parties, with the amended targets and budgets
 * up to a version. An act vouches for it when the contract, or a version of it, comes into force.
 */
@Repository
class FiguresRepository implements Vouching {
  private static final String FIGURES = """
      x.version || ': ' || encode(sha256(convert_to(concat_ws(E'\\n',
        (select string_agg(concat_ws('|', i.no, i.indicator_id, i.name, i.unit, i.polarity, i.aggregation, i.frequency,
            i.lower_formula, i.from_baseline, i.decimals, i.formula, i.data_source, trim_scale(i.weight),
            trim_scale(i.baseline), trim_scale(i.cap), i.guard), E'\\n' order by i.no)
          from contract_indicator i where i.region_id = x.region_id and i.contract_id = x.contract_id),
        (select string_agg(concat_ws('|', c.indicator_id, c.year, trim_scale(c.target)), E'\\n'
            order by c.indicator_id, c.year)
          from commitment c where c.region_id = x.region_id and c.contract_id = x.contract_id),
        (select string_agg(concat_ws('|', v.version, v.commitment_id, trim_scale(v.target)), E'\\n'
            order by v.version, v.commitment_id)
          from commitment_version v
          where v.region_id = x.region_id and v.contract_id = x.contract_id and v.version <= x.version),
        (select string_agg(concat_ws('|', b.year, b.amount), E'\\n' order by b.year)
          from contract_budget b where b.region_id = x.region_id and b.contract_id = x.contract_id),
        (select string_agg(concat_ws('|', p.party, p.person_id, p.name, p.nip, p.office), E'\\n' order by p.party)
          from contract_party p where p.region_id = x.region_id and p.contract_id = x.contract_id),
        (select string_agg(concat_ws('|', w.version, w.year, w.amount), E'\\n' order by w.version, w.year)
          from contract_budget_version w
          where w.region_id = x.region_id and w.contract_id = x.contract_id and w.version <= x.version),
        (select string_agg(concat_ws('|', t.version, t.kind, t.no, t.due_on, t.text), E'\\n' order by t.version, t.kind, t.no)
          from contract_text_version t
          where t.region_id = x.region_id and t.contract_id = x.contract_id and t.version <= x.version)), 'UTF8')), 'hex')
      """;
  private final JdbcClient jdbc;

  FiguresRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The version and the hash of what the contract says in it, for an act to vouch for. */
  String of(RegionId region, UUID contract, int version) {
    return jdbc.sql("select " + FIGURES
        + " from (select cast(:region as int) region_id, cast(:contract as uuid) contract_id, cast(:version as int) version) x")
        .param("region", region.value()).param("contract", contract).param("version", version)
        .query(Rows.of(String.class)).single();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Broken> broken(RegionId region, int most) {
    return jdbc.sql("""
        select x.act_id, 'contract.figures' place, 'CONTRACT' kind, x.contract_id object_id, c.number name,
          x.detail || ' → ' || x.now told, false replaced
        from (
          select x.region_id, x.act_id, x.contract_id, x.detail,""" + " " + FIGURES + """
           now from (
            select region_id, act_id, object_id contract_id, detail, substring(detail, '^[0-9]{1,9}')::int version
            from act_view where region_id = :region and object_kind = 'CONTRACT' and what = 'contract.figures') x) x
        join contract c on c.region_id = x.region_id and c.contract_id = x.contract_id
        where x.now is distinct from x.detail
        order by x.act_id limit :most""").param("region", region.value()).param("most", most)
        .query(Rows.of(Broken.class)).list();
  }
}
