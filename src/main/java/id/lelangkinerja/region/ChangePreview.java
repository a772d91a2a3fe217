package id.lelangkinerja.region;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.page.ChangeCheckPage;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.page.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells what a change of agencies will do before it is decided, or why it cannot be done. */
@Component
class ChangePreview {
  private static final Set<String> OF_THE_POST = Set.of("key", "_csrf", "version");
  private final RegionQuery regions;
  private final AgencyQuery agencies;

  ChangePreview(RegionQuery regions, AgencyQuery agencies) {
    this.regions = regions;
    this.agencies = agencies;
  }

  /** What the decision itself would refuse, as far as it can be seen before; the first of it. */
  List<Refused> faults(Acting who, AgencyChange change) {
    try {
      ChangeRules.check(change);
      for (var agency : change.predecessors()) {
        var found = regions.agency(who.region(), agency.value())
            .orElseThrow(() -> new Refused(Reason.NO_CHOICE).at("predecessor1"));
        ChangeRules.checkEnding(standing(found), change.effectiveOn());
        var units = going(who, agency, change);
        Refused.unless(units.isEmpty() || change.successors().size() == 1, Reason.AGENCY_HAS_UNITS, found.name(),
            units.size());
      }
      for (var agency : change.existing()) {
        var found = regions.agency(who.region(), agency.value())
            .orElseThrow(() -> new Refused(Reason.NO_CHOICE).at("successor1"));
        ChangeRules.checkStaying(standing(found), change.effectiveOn());
      }
      return List.of();
    } catch (Refused refused) {
      return List.of(refused);
    }
  }

  ChangeCheckPage page(RegionHere here, AgencyChange change, Form form) {
    var happens = new ArrayList<Sentence>();
    var lastDay = change.effectiveOn().minusDays(1);
    for (var agency : change.predecessors()) {
      happens.add(Sentence.of("agency-change.ends", name(here, agency), lastDay));
    }
    change.successors().forEach(each -> happens.add(successor(here, each, change)));
    for (var agency : change.predecessors()) {
      agencies.children(here.id(), agency.value()).stream()
          .filter(unit -> unit.validTo() == null || unit.validTo().isAfter(lastDay))
          .forEach(unit -> happens.add(Sentence.of("agency-change.unit", unit.name())));
    }
    var links = Links.of(here).structure();
    var back = UriComponentsBuilder.fromPath(links.agencyChange());
    var values = new HashMap<String, String>();
    var typed = new ArrayList<ChangeCheckPage.Typed>();
    form.fields().stream().filter(field -> !OF_THE_POST.contains(field) && !form.typed(field).isEmpty())
        .forEach(field -> {
          typed.add(new ChangeCheckPage.Typed(field, form.typed(field)));
          values.put(field, form.typed(field));
        });
    values.keySet().forEach(field -> back.queryParam(field, "{" + field + "}"));
    return new ChangeCheckPage(Choices.key("succession-kind", change.kind()), happens,
        List.of(Sentence.of("agency-change.people"), Sentence.of("agency-change.contracts")), typed,
        back.encode().buildAndExpand(values).toUriString());
  }

  private Sentence successor(RegionHere here, AgencyChange.Successor successor, AgencyChange change) {
    boolean shared = change.successors().size() > 1;
    var share = new Sentence.Amount(successor.share(), Math.max(0, successor.share().stripTrailingZeros().scale()));
    return switch (successor) {
      case AgencyChange.Existing existing -> Sentence.of(
          shared ? "agency-change.takes-share" : "agency-change.takes", name(here, existing.agency()),
          change.effectiveOn(), share);
      case AgencyChange.Fresh fresh -> Sentence.of(shared ? "agency-change.begins-share" : "agency-change.begins",
          fresh.name(), change.effectiveOn(), share);
    };
  }

  private String name(RegionHere here, AgencyId agency) {
    return regions.agency(here.id(), agency.value()).map(AgencyRow::name).orElse("");
  }

  private List<AgencyLine> going(Acting who, AgencyId agency, AgencyChange change) {
    var lastDay = change.effectiveOn().minusDays(1);
    return agencies.children(who.region(), agency.value()).stream()
        .filter(unit -> Optional.ofNullable(unit.validTo()).map(end -> end.isAfter(lastDay)).orElse(true)).toList();
  }

  private static AgencyRepository.Standing standing(AgencyRow row) {
    return new AgencyRepository.Standing(row.agencyId(), row.name(), row.shortName(), row.kind(), row.parentId(),
        row.validFrom(), row.validTo(), 1);
  }
}
