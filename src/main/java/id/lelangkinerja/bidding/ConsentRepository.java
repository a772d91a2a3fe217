package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.LotId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which partners of a bid were asked for their consent to which terms, and what their heads answered. */
@Repository
class ConsentRepository {
  private final JdbcClient jdbc;

  ConsentRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Consent(UUID agencyId, String termsHash, @Nullable ConsentAnswer answer, @Nullable Instant answeredAt) {
    boolean isGivenTo(String terms) {
      return answer == ConsentAnswer.CONSENTED && termsHash.equals(terms);
    }
  }

  List<Consent> of(RegionId region, BidId bid) {
    return jdbc.sql("""
        select agency_id, terms_hash, answer, answered_at from bid_consent
        where region_id = :region and bid_id = :bid order by agency_id""").param("region", region.value())
        .param("bid", bid.value()).query(Rows.of(Consent.class)).list();
  }

  /** Asks for consent to these terms; an answer to others falls away, one to the same terms stays. */
  void ask(Acting who, BidId bid, UUID agency, String terms) {
    jdbc.sql("""
        insert into bid_consent (region_id, bid_id, agency_id, terms_hash, asked_by, asked_at)
        values (:region, :bid, :agency, :terms, :person, programme_time())
        on conflict (region_id, bid_id, agency_id) do update set terms_hash = excluded.terms_hash,
          asked_by = excluded.asked_by, asked_at = excluded.asked_at, answer = null, answered_by = null,
          answered_at = null
        where bid_consent.terms_hash <> excluded.terms_hash or bid_consent.answer = 'DECLINED'""")
        .param("region", who.region().value()).param("bid", bid.value()).param("agency", agency).param("terms", terms)
        .param("person", who.person().value()).update();
  }

  /** Forgets agencies that are no partners any more. */
  void keepOnly(RegionId region, BidId bid, List<UUID> partners) {
    jdbc.sql("""
        delete from bid_consent where region_id = :region and bid_id = :bid and not agency_id = any(:partners)""")
        .param("region", region.value()).param("bid", bid.value()).param("partners", partners.toArray(UUID[]::new))
        .update();
  }

  /** CHANGED_MEANWHILE where these terms are not those that are asked about any more. */
  void answer(Acting who, BidId bid, AgencyId agency, String terms, ConsentAnswer answer) {
    int answered = jdbc.sql("""
        update bid_consent set answer = :answer, answered_by = :person, answered_at = programme_time()
        where region_id = :region and bid_id = :bid and agency_id = :agency and terms_hash = :terms""")
        .param("answer", answer.name()).param("person", who.person().value()).param("region", who.region().value())
        .param("bid", bid.value()).param("agency", agency.value()).param("terms", terms).update();
    Refused.unless(answered == 1, Reason.CHANGED_MEANWHILE);
  }

  /**
   * Whether the agency takes part in another bid for the lot: with one of its own that was not given up, or by a
   * consent to another's.
   *
   * @param own the agency's own bid is looked for as well, not only its consents
   */
  boolean isBound(RegionId region, LotId lot, AgencyId agency, BidId butFor, boolean own) {
    return jdbc.sql("""
        select exists (select 1 from bid b where b.region_id = :region and b.lot_id = :lot and b.bid_id <> :bid
          and b.state not in ('WITHDRAWN', 'NOT_SUBMITTED') and (:own and b.agency_id = :agency
            or exists (select 1 from bid_consent c where c.region_id = b.region_id and c.bid_id = b.bid_id
              and c.agency_id = :agency and c.answer = 'CONSENTED')))""").param("region", region.value())
        .param("lot", lot.value()).param("agency", agency.value()).param("bid", butFor.value()).param("own", own)
        .query(Rows.of(Boolean.class)).single();
  }
}
