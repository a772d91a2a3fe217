package id.lelangkinerja.region;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters agencies into the region's register, and which agency followed which. */
@Service
public class RegisteringAgency {
  private final AgencyRepository agencies;
  private final History history;

  RegisteringAgency(AgencyRepository agencies, History history) {
    this.agencies = agencies;
    this.history = history;
  }

  /** An agency as it is registered; dates are null where it was always there or is still there. */
  public record NewAgency(String slug, @Nullable String code, String name, String shortName, AgencyKind kind,
      @Nullable AgencyId parent, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, String source) {}

  /** Registers the agency; refused beside its field where the slug is another agency's or the parent is none here. */
  @Transactional
  public AgencyId register(Acting who, NewAgency agency) {
    Rules.administratorOrFounder(who);
    if (agencies.hasSlug(who.region(), agency.slug())) {
      throw new Refused(Reason.AGENCY_SLUG_TAKEN).at("slug");
    }
    if (agency.parent() != null && !agencies.has(who.region(), agency.parent())) {
      throw new Refused(Reason.NO_CHOICE).at("parent");
    }
    var id = new AgencyId(UUID.randomUUID());
    agencies.add(who.region(), id, agency);
    history.record(who, "agency.registered", Kind.AGENCY, id.value());
    return id;
  }

  /**
   * Notes that the successor followed the predecessor; an agency may have several of either. What is only noted ends no
   * agency and publishes nothing: see {@link ChangingAgencies}.
   */
  @Transactional
  public void succeed(Acting who, AgencyId predecessor, AgencyId successor) {
    Rules.administratorOrFounder(who);
    agencies.addSuccession(who.region(), predecessor, successor);
    history.record(who, "agency.succeeded", Kind.AGENCY, predecessor.value());
  }
}
