package id.lelangkinerja.region;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds a region on this installation: its name and code, then terms with their missions. */
@Service
public class Founding {
  private final RegionRepository regions;
  private final TermRepository terms;
  private final History history;

  Founding(RegionRepository regions, TermRepository terms, History history) {
    this.regions = regions;
    this.terms = terms;
    this.history = history;
  }

  /** A region as it is founded; {@code kind} is PROVINSI, KABUPATEN or KOTA, {@code code} as in addresses (3573). */
  public record NewRegion(String name, String shortName, String kind, String code, LocalDate since) {}

  /** A five-year period of an elected head, with its missions in their order. */
  public record NewTerm(String name, LocalDate startsOn, LocalDate endsOn, int firstYear, int lastYear,
      String legalBasis, List<String> missions) {
    TermFacts facts() {
      return new TermFacts(name, startsOn, endsOn, firstYear, lastYear, legalBasis);
    }
  }

  /** Founds the region for which the installation acts. */
  @Transactional
  public void found(Acting installation, NewRegion region) {
    regions.add(installation.region(), region);
    history.record(installation, "region.founded", Kind.REGION, regionObject(installation), region.name());
  }

  /** Begins a term; returns its id. Refused where it overlaps another one or its years do not fit its days. */
  @Transactional
  public UUID begin(Acting who, NewTerm term) {
    Rules.administratorOrFounder(who);
    TermRules.check(term.facts());
    terms.requireFree(who.region(), null, term.facts());
    var id = UUID.randomUUID();
    regions.addTerm(who.region(), id, term);
    history.record(who, "region.term", Kind.REGION, regionObject(who), term.name());
    history.record(who, "term.begun", Kind.TERM, id, term.name());
    return id;
  }

  private static UUID regionObject(Acting who) {
    return new UUID(0, who.region().value());
  }
}
