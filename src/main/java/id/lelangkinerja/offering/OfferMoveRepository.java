package id.lelangkinerja.offering;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The only way for an offer from one state to another: by the table of {@link OfferState}, and each noted for good. */
@Repository
class OfferMoveRepository {
  private final JdbcClient jdbc;

  OfferMoveRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The agency answers what it was asked, or kept silent until its term was over. */
  void answer(Acting who, LotId lot, AgencyId agency, OfferState to, @Nullable String words) {
    move(who, lot, agency, OfferState.ASKED, to, words,
        "words = coalesce(cast(:words as text), words), answered_at = programme_time(), answered_by = cast(:by as uuid)");
  }

  /** The conditions are decided; who is asked anew has as many days as at first. */
  void decide(Acting who, LotId lot, AgencyId agency, OfferState to, @Nullable String reason) {
    var decided = "decision = cast(:words as text), decided_at = programme_time(), decided_by = cast(:by as uuid)";
    move(who, lot, agency, OfferState.ABLE_IF, to, reason, to == OfferState.ASKED ? decided + """
        , answered_at = null, answered_by = null, answer_by = (
          select least(l.closes_at, (date_trunc('day', programme_time() at time zone :zone)
            + make_interval(days => t.days + 1)) at time zone :zone)
          from lot_view l join target_lot t on t.region_id = l.region_id and t.lot_id = l.lot_id
          where l.region_id = o.region_id and l.lot_id = o.lot_id)""" : decided);
  }

  /** The deadline passed without a bid of the agency. */
  void end(Acting who, LotId lot, AgencyId agency, OfferState from) {
    if (from == OfferState.ASKED) {
      answer(who, lot, agency, OfferState.LAPSED, null);
    } else {
      move(who, lot, agency, from, OfferState.NO_BID, null, "words = o.words");
    }
  }

  private void move(Acting who, LotId lot, AgencyId agency, OfferState from, OfferState to, @Nullable String words,
      String set) {
    Refused.unless(from.next().contains(to), Reason.NO_CHOICE);
    var by = who.isInstallation() ? null : who.person().value();
    int moved = jdbc.sql("update target_offer o set state = :to, " + set + """

        where region_id = :region and lot_id = :lot and agency_id = :agency and state = :from""")
        .param("region", who.region().value()).param("lot", lot.value()).param("agency", agency.value())
        .param("from", from.name()).param("to", to.name()).param("words", words).param("by", by)
        .param("zone", Texts.ZONE.getId()).update();
    Refused.unless(moved == 1, Reason.CHANGED_MEANWHILE);
    jdbc.sql("""
        insert into target_move (region_id, lot_id, agency_id, no, from_state, to_state, words, moved_by, moved_at)
        select :region, :lot, :agency, coalesce(max(m.no), 0) + 1, :from, :to, cast(:words as text),
          cast(:by as uuid), programme_time()
        from target_move m where m.region_id = :region and m.lot_id = :lot and m.agency_id = :agency""")
        .param("region", who.region().value()).param("lot", lot.value()).param("agency", agency.value())
        .param("from", from.name()).param("to", to.name()).param("words", words).param("by", by).update();
  }
}
