package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.round.page.LotFormPage;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the page with the form of a lot: what it may be made of, and a grid as long as what was typed. */
@Component
class LotFormPages {
  private final MeasureQuery measures;
  private final LotChecks lots;
  private final RoundChecks rounds;
  private final LotQuery others;

  LotFormPages(MeasureQuery measures, LotChecks lots, RoundChecks rounds, LotQuery others) {
    this.others = others;
    this.measures = measures;
    this.lots = lots;
    this.rounds = rounds;
  }

  /** The lot that the form means; what it cannot mean is noted in the form. */
  NewLot read(Acting who, Round round, Form form) {
    return new LotForm(form, round.years(), byCode(who)).read();
  }

  Screen fresh(Acting who, Links links, Round round, Form form) {
    var id = round.id().value();
    return page(who, links, round, form, new Aim("lot.new.title", links.auction().roundLots(id),
        links.auction().round(id), null));
  }

  Screen revised(Acting who, Links links, Round round, LotId lot, Form form) {
    return page(who, links, round, form, new Aim("lot.edit.title", links.auction().lotEdit(lot.value()),
        links.auction().lot(lot.value()), lot.value()));
  }

  /** What the form is for; {@code lot} is null for a new one. */
  private record Aim(String titleKey, String action, String back, @Nullable UUID lot) {}

  private Screen page(Acting who, Links links, Round round, Form form, Aim aim) {
    var region = who.region();
    var known = byCode(who);
    var rows = IntStream.rangeClosed(1, LotForm.rows(form))
        .mapToObj(n -> new LotFormPage.Row(n, LotForm.hint(form, n, known))).toList();
    return Screen.of("round/lot-form", new LotFormPage(aim.titleKey(), aim.action(), aim.back(),
        new LotFormPage.Round(round.name(), links.auction().round(round.id().value()), round.years()),
        lots.missions(region, round).stream()
            .map(mission -> new Choice(mission.missionId().toString(), mission.no() + ". " + mission.text())).toList(),
        measures.problems(region).stream()
            .map(problem -> new Choice(problem.problemId().toString(), problem.code() + " " + problem.title()))
            .toList(),
        invitable(region, kind -> kind != AgencyKind.KELURAHAN),
        invitable(region, kind -> kind == AgencyKind.KELURAHAN), needs(who, round, aim),
        lots.kecamatan(region).stream().map(agency -> new Choice(agency.agencyId().toString(), agency.name())).toList(),
        known.values().stream()
            .map(measure -> new Choice(measure.code(), measure.name() + " (" + measure.unit() + ")")).toList(),
        rows));
  }

  private List<Choice> needs(Acting who, Round round, Aim aim) {
    return others.lots(who, round.id()).stream()
        .filter(lot -> lot.state() != LotState.CANCELLED && !lot.lotId().equals(aim.lot()))
        .map(lot -> new Choice(lot.lotId().toString(), lot.no() + ". " + lot.title())).toList();
  }

  private List<Choice> invitable(RegionId region, Predicate<AgencyKind> kinds) {
    return rounds.agencies(region).stream().filter(agency -> kinds.test(agency.kind()))
        .map(agency -> new Choice(agency.agencyId().toString(), agency.name())).toList();
  }

  private Map<String, MeasureQuery.Measure> byCode(Acting who) {
    var known = new LinkedHashMap<String, MeasureQuery.Measure>();
    measures.measures(who.region()).forEach(measure -> known.put(measure.code(), measure));
    return known;
  }
}
