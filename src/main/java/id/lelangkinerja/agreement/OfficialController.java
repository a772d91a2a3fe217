package id.lelangkinerja.agreement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Passing an agency's agreement on to officials below its head, changing it, and taking it back. */
@RegionController
class OfficialController {
  private static final String ROUTE = "/agreements/{agency}/{year}/officials";
  private static final String ONE = ROUTE + "/{official}";
  private static final int LONGEST_REASON = 1000;
  private final OfficialPages pages;
  private final OfficialQuery officials;
  private final PassingOn passing;
  private final OfficialPaperwork paperwork;
  private final Posting posting;

  OfficialController(OfficialPages pages, OfficialQuery officials, PassingOn passing, OfficialPaperwork paperwork,
      Posting posting) {
    this.pages = pages;
    this.officials = officials;
    this.passing = passing;
    this.paperwork = paperwork;
    this.posting = posting;
  }

  @GetMapping(ROUTE)
  Screen list(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year) {
    return pages.officials(who, Links.of(here), agency, year);
  }

  @GetMapping(ROUTE + "/new")
  Screen askNew(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year, Form asked) {
    var promised = pages.base(who, agency, year).promised();
    return pages.passing(who, Links.of(here), agency, year, null)
        .with(OfficialForms.fresh(promised, asked.reader()));
  }

  @PostMapping(ROUTE + "/new")
  ModelAndView add(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year, Form form) {
    var links = Links.of(here);
    var passed = OfficialForms.read(form, null);
    return posting.answer(who, "official:" + agency.value() + ":" + year, form,
        () -> links.agreements().official(agency.value(), year, passing.passOn(who, agency, year, passed)),
        () -> pages.passing(who, links, agency, year, null));
  }

  @GetMapping(ONE)
  Screen show(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID official) {
    return pages.official(who, Links.of(here), agency, year, official).with(Form.empty());
  }

  @GetMapping(ONE + "/change")
  Screen askChange(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID official, Form asked) {
    var sheet = changeable(who, agency, year, official);
    var promised = pages.base(who, agency, year).promised();
    return pages.passing(who, Links.of(here), agency, year, official)
        .with(OfficialForms.filled(promised, sheet, asked.reader()));
  }

  @PostMapping(ONE + "/change")
  ModelAndView change(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID official, Form form) {
    changeable(who, agency, year, official);
    var links = Links.of(here);
    var passed = OfficialForms.read(form, official);
    return posting.answer(who, "official-change:" + official, form,
        () -> links.agreements().official(agency.value(), year, passing.passOn(who, agency, year, passed)),
        () -> pages.passing(who, links, agency, year, official));
  }

  private OfficialSheet changeable(Acting who, AgencyId agency, int year, UUID official) {
    var sheet = officials.sheet(who, agency, year, official);
    Refused.unless(sheet.agreement().state() == AgreementState.IN_FORCE, Reason.NOT_FOUND_HERE);
    return sheet;
  }

  @GetMapping(ONE + "/withdrawal")
  Screen askWithdrawal(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID official, Form form) {
    Refused.unless(OfficialRules.mayWithdraw(who, officials.sheet(who, agency, year, official)),
        Reason.NOT_FOUND_HERE);
    return withdrawal(who, here, agency, year, official).with(form);
  }

  @PostMapping(ONE + "/withdrawal")
  ModelAndView withdraw(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID official, Form form) {
    officials.sheet(who, agency, year, official);
    var reason = form.optionalText("reason", LONGEST_REASON);
    return posting.answer(who, "official-withdrawal:" + official, form, () -> {
      paperwork.withdraw(who, agency, year, official, reason);
      return Links.of(here).agreements().officials(agency.value(), year);
    }, () -> withdrawal(who, here, agency, year, official));
  }

  private Screen withdrawal(Acting who, RegionHere here, AgencyId agency, int year, UUID official) {
    var at = Links.of(here).agreements();
    var sheet = officials.sheet(who, agency, year, official);
    var url = at.official(agency.value(), year, official);
    return Screen.of("form",
        FormPage.of(Sentence.of("agreement.withdrawal-title", sheet.agreement().number()),
            List.of(new FormPage.Way(Sentence.words(sheet.agreement().number()), url)), url + "/withdrawal",
            FormPage.Field.area("reason", "agreement.withdrawal-reason", "")).confirming("agreement.withdraw"));
  }
}
