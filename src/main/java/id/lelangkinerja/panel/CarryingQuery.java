package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.panel.page.Carrying;
import id.lelangkinerja.platform.Acting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads with whom and against which risks a bid is carried out that the asker was shown. */
@Repository
@Transactional(readOnly = true)
class CarryingQuery {
  private final JdbcClient jdbc;

  CarryingQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record PartnerRow(String name, boolean lead, BigDecimal share, String part) {}

  private record RiskRow(String text, String likelihood, String answer) {}

  /** The lead of a joint bid comes first; a bid of one agency alone has no partners. */
  Carrying of(Acting who, PanelBid bid) {
    var partners = lines(who, bid, """
        select name, lead, share, part from bid_partner_view
        where region_id = :region and bid_id = :bid order by lead desc, share desc, name""", PartnerRow.class).stream()
        .map(row -> new Carrying.Partner(row.name(), row.lead(), row.share(), row.part())).toList();
    var risks = lines(who, bid, """
        select text, likelihood, answer from bid_risk_view where region_id = :region and bid_id = :bid order by no""",
        RiskRow.class).stream().map(
            row -> new Carrying.Risk(row.text(),
                "bid-likelihood." + row.likelihood().toLowerCase(Locale.ROOT), row.answer()))
        .toList();
    return new Carrying(partners, risks);
  }

  private <T> List<T> lines(Acting who, PanelBid bid, String select, Class<T> type) {
    return jdbc.sql(select).param("region", who.region().value()).param("bid", bid.bidId()).query(Rows.of(type))
        .list();
  }
}
