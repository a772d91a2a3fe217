package id.lelangkinerja.minutes;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.identity.PeopleQuery;
import id.lelangkinerja.minutes.page.Paper;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.signing.Mark;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what stands at the head and foot of all minutes. */
@Repository
@Transactional(readOnly = true)
class FrameQuery {
  private final JdbcClient jdbc;
  private final RegionDirectory regions;
  private final Settings settings;
  private final PeopleQuery people;

  FrameQuery(JdbcClient jdbc, RegionDirectory regions, Settings settings, PeopleQuery people) {
    this.jdbc = jdbc;
    this.regions = regions;
    this.settings = settings;
    this.people = people;
  }

  Paper.Frame frame(Acting who, Subject subject, Mark mark, String number, @Nullable String replaces,
      @Nullable String reason,
      Instant at) {
    var here = regions.here(who.region());
    var day = LocalDate.ofInstant(at, Texts.ZONE);
    var lot = subject.lotNo() == null ? null : subject.lotNo() + ": " + subject.lotTitle();
    return new Paper.Frame(settings.letterheadOn(who.region(), day), here.name(), here.shortName(), number,
        round(who, subject), lot, day, replaces, reason, panel(who, subject), signer(who), mark);
  }

  private String round(Acting who, Subject subject) {
    return jdbc.sql("select name from round_view where region_id = :region and round_id = :round")
        .param("region", who.region().value()).param("round", subject.roundId()).query(Rows.of(String.class)).single();
  }

  private List<Paper.Member> panel(Acting who, Subject subject) {
    return jdbc.sql("""
        select p.name, m.chair from panel_member_view m join person_view p on p.person_id = m.person_id
        where m.region_id = :region and m.round_id = :round order by m.chair desc, p.name""")
        .param("region", who.region().value()).param("round", subject.roundId()).query(Rows.of(Paper.Member.class))
        .list();
  }

  private Paper.Signer signer(Acting who) {
    var person = people.named(who.region(), who.person());
    return new Paper.Signer(person.name(), person.nip(), person.rankTitle(),
        who.officeOf(who.has(Role.SECRETARY) ? Role.SECRETARY : Role.PLANNER));
  }
}
