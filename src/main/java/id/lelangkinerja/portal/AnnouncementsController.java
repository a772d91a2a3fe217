package id.lelangkinerja.portal;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.portal.page.AnnouncementPage;
import id.lelangkinerja.portal.page.AnnouncementsPage;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rounds as they are announced to everyone, from their opening for bids on. */
@RegionController
class AnnouncementsController {
  private final AnnouncementQuery announced;
  private final SealQuery seals;
  private final AwardQuery awards;

  AnnouncementsController(AnnouncementQuery announced, SealQuery seals, AwardQuery awards) {
    this.announced = announced;
    this.seals = seals;
    this.awards = awards;
  }

  @OpenToAll
  @GetMapping("/announcements")
  Screen list(RegionHere here, Form asked) {
    var all = announced.rounds(here.id());
    var pager = Pager.of(asked, all.size(), Links.of(here).open().announcements());
    return Screen.of("portal/announcements",
        new AnnouncementsPage((int) all.stream().filter(each -> each.open() > 0).count(),
            all.stream().skip(pager.offset()).limit(Pager.SIZE)
                .map(each -> new AnnouncementsPage.Round(each.roundId(), each.name(), state(each), each.opensAt(),
                    each.closesAt(), each.lots()))
                .toList(),
            pager));
  }

  @OpenToAll
  @GetMapping("/announcements/{round}")
  Screen show(RegionHere here, @PathVariable UUID round) {
    var found = announced.round(here.id(), round);
    var decided = awards.all(here.id()).stream().filter(each -> each.roundId().equals(round))
        .map(AwardQuery.Award::lotId).collect(Collectors.toSet());
    return Screen.of("portal/announcement", new AnnouncementPage(round, found.name(),
        found.open() > 0 ? "portal.announcement-open" : "portal.announcement-closed", state(found), found.opensAt(),
        found.closesAt(), found.firstYear(), found.lastYear(),
        announced.stages(here.id(), round).stream()
            .map(each -> new AnnouncementPage.Stage(stateKey(each.stage()), each.startsOn(), each.endsOn())).toList(),
        announced.ceilings(here.id(), round).stream()
            .map(each -> new AnnouncementPage.Year(each.year(), new Rupiah(each.amount()))).toList(),
        announced.criteria(here.id(), round).stream()
            .map(each -> new AnnouncementPage.Criterion(each.name(), each.weight())).toList(),
        lots(here, round, decided),
        announced.papers(here.id(), round).stream().map(each -> new AnnouncementPage.Paper(each.minutesId(),
            each.number(), each.issuedAt(), each.replacedBy())).toList(),
        seals.all(here.id()).stream().anyMatch(each -> each.roundId().equals(round)), !decided.isEmpty()));
  }

  private List<AnnouncementPage.Lot> lots(RegionHere here, UUID round, Set<UUID> decided) {
    var problems = announced.problems(here.id(), round);
    var indicators = announced.indicators(here.id(), round);
    var invited = announced.invited(here.id(), round);
    return announced.lots(here.id(), round).stream()
        .map(each -> new AnnouncementPage.Lot(each.lotId(), each.no(), each.theme(), each.title(), each.summary(),
            new Tag(stateKey(each.state()), "BIDDING".equals(each.state()) ? "good" : ""), each.mostWinners(),
            of(problems, each.lotId()), of(indicators, each.lotId()), of(invited, each.lotId()),
            decided.contains(each.lotId())))
        .toList();
  }

  private static List<AnnouncementPage.Part> of(List<AnnouncementQuery.Part> parts, UUID lot) {
    return parts.stream().filter(each -> each.lotId().equals(lot))
        .map(each -> new AnnouncementPage.Part(each.id(), each.name(), each.unit(), each.weight())).toList();
  }

  private static Tag state(AnnouncementQuery.Round round) {
    if (round.open() > 0) {
      return new Tag("portal.announced-open", "good");
    }
    return round.decided() == round.lots()
        ? new Tag("portal.announced-decided", "")
        : new Tag("portal.announced-judged", "watch");
  }

  private static String stateKey(String state) {
    return "lot-state." + state.toLowerCase(Locale.ROOT);
  }
}
