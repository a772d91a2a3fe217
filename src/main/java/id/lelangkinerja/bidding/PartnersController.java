package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.PartnersPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.AgencyRow;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Numbers;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Choice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The partners of a draft with their shares, and asking their heads for their consent. */
@RegionController
class PartnersController {
  private static final String PART = "partners";
  private static final String LEAD = "leadShare";
  private static final String AGENCY = "agency";
  private static final String SHARE = "share";
  private static final String DOES = "part";
  private final DraftDesk desk;
  private final RegionQuery regions;
  private final AskingConsent asking;
  private final Posting posting;

  PartnersController(DraftDesk desk, RegionQuery regions, AskingConsent asking, Posting posting) {
    this.desk = desk;
    this.regions = regions;
    this.asking = asking;
    this.posting = posting;
  }

  @GetMapping("/bids/{bid}/partners")
  Screen show(Acting who, RegionHere here, @PathVariable UUID bid, Form asked) {
    var draft = desk.draft(who, new BidId(bid));
    return page(draft, here, Form.of(values(draft, asked.reader()), asked.reader()));
  }

  @PostMapping("/bids/{bid}/partners")
  ModelAndView save(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var id = new BidId(bid);
    var draft = desk.draft(who, id);
    var agencies = eligible(who.region(), draft);
    var partners = EditedRows.typed(form, Consortium.MOST, AGENCY, SHARE, DOES).stream()
        .map(no -> partner(form, no, agencies)).toList();
    var lead = partners.isEmpty() ? Consortium.WHOLE : share(form, LEAD);
    var links = Links.of(here);
    return desk.save(who, id, form, partners.isEmpty() ? links.bidPart(bid, "draft") : links.bidPart(bid, PART),
        List.of(PART), content -> content.with(content.means().with(changed(content, lead, partners))),
        now -> page(now, here, form));
  }

  @PostMapping("/bids/{bid}/consent-request")
  ModelAndView ask(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var id = new BidId(bid);
    desk.draft(who, id);
    return posting.answer(who, "bid-consent-request:" + bid, form, () -> {
      asking.ask(who, id);
      return Links.of(here).bidPart(bid, PART);
    }, () -> page(desk.draft(who, id), here, Form.of(values(desk.draft(who, id), form.reader()), form.reader())));
  }

  private static Consortium changed(BidContent content, BigDecimal lead, List<Consortium.Partner> partners) {
    var secret = content.means().consortium().secret();
    return partners.isEmpty()
        ? Consortium.NONE
        : new Consortium(secret.isEmpty() ? ConsentTerms.secret() : secret, lead, partners);
  }

  private static Consortium.Partner partner(Form form, int no, List<AgencyRow> agencies) {
    var field = EditedRows.field(AGENCY, no);
    var chosen = agencies.stream().filter(each -> each.agencyId().toString().equals(form.typed(field))).findFirst();
    if (chosen.isEmpty()) {
      form.mistake(field, new Refused(form.typed(field).isEmpty() ? Reason.REQUIRED : Reason.NO_CHOICE));
    }
    return new Consortium.Partner(chosen.map(AgencyRow::agencyId).orElseGet(() -> new UUID(0, no)),
        chosen.map(AgencyRow::name).orElse(""), share(form, EditedRows.field(SHARE, no)),
        form.optionalText(EditedRows.field(DOES, no), ContentRules.LONGEST_LINE));
  }

  private static BigDecimal share(Form form, String field) {
    return form.numberBetween(field, new BigDecimal("0.01"), new BigDecimal("99.99"));
  }

  private List<AgencyRow> eligible(RegionId region, DraftQuery.Draft draft) {
    return regions.agencies(region).stream()
        .filter(each -> each.validTo() == null && each.kind() != AgencyKind.KELURAHAN)
        .filter(each -> !each.agencyId().equals(draft.bid().agencyId())).toList();
  }

  private Screen page(DraftQuery.Draft draft, RegionHere here, Form form) {
    var links = Links.of(here);
    var bid = draft.bid().bidId();
    var agencies = eligible(here.id(), draft).stream()
        .map(each -> new Choice(each.agencyId().toString(), each.name())).toList();
    var lines = Partnerships.lines(draft);
    boolean toAsk = draft.content().means().consortium().sharesAreWhole()
        && lines.stream().anyMatch(each -> !each.lead() && !each.standingKey().equals("bid-consent.given")
            && !each.standingKey().equals("bid-consent.asked"));
    return Screen.of("bidding/partners", new PartnersPage(Heads.of(draft.bid(), links),
        desk.revision(form, draft, values(draft, form.reader())),
        EditedRows.shown(form, Consortium.MOST, AGENCY, SHARE, DOES), agencies, lines,
        toAsk ? links.bidPart(bid, "consent-request") : "", links.bidPart(bid, PART))).with(form);
  }

  private static Map<String, String> values(DraftQuery.Draft draft, Locale reader) {
    var consortium = draft.content().means().consortium();
    var values = EditedRows.values(consortium.partners(), each -> Map.of(AGENCY, each.agency().toString(), SHARE,
        Numbers.exact(each.share(), reader), DOES, each.part()));
    if (!consortium.partners().isEmpty()) {
      values.put(LEAD, Numbers.exact(consortium.leadShare(), reader));
    }
    return values;
  }
}
