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
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Drawing up yearly agreements and changes of them, and taking back what nobody has signed. */
@RegionController
class AgreementController {
  private static final int LONGEST_REASON = 1000;
  private static final String ROUTE = "/agreements/{agency}/{year}";
  private final AgreementPages pages;
  private final AgreementQuery agreements;
  private final DrawingUp drawing;
  private final Withdrawing withdrawing;
  private final Posting posting;
  private final Clock clock;

  AgreementController(AgreementPages pages, AgreementQuery agreements, DrawingUp drawing, Withdrawing withdrawing,
      Posting posting, Clock clock) {
    this.pages = pages;
    this.agreements = agreements;
    this.drawing = drawing;
    this.withdrawing = withdrawing;
    this.posting = posting;
    this.clock = clock;
  }

  /** The name of the field of a programme's money. */
  static String field(ProgrammeBudget budget) {
    return "money." + budget.key();
  }

  @GetMapping("/agreements/desk")
  Screen desks(Acting who, RegionHere here, Form asked) {
    var typed = asked.typed("year");
    int year = typed.matches("[12]\\d{3}")
        ? Integer.parseInt(typed)
        : LocalDate.ofInstant(clock.instant(), Texts.ZONE).getYear();
    return pages.desks(who, Links.of(here), year);
  }

  @GetMapping(ROUTE + "/desk")
  Screen desk(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year) {
    return pages.desk(who, Links.of(here), agency, year);
  }

  @GetMapping(ROUTE + "/drawing")
  Screen ask(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year, Form asked) {
    var values = new HashMap<String, String>();
    drawing.proposed(who, agency, year).budgets()
        .forEach(each -> values.put(field(each), Long.toString(each.amount())));
    agreements.find(who, agency, year, AgreementState.SIGNING).map(open -> open.agreement().reason())
        .ifPresent(reason -> values.put("reason", reason));
    return pages.drawing(who, Links.of(here), agency, year).with(Form.of(values, asked.reader()));
  }

  @PostMapping(ROUTE + "/drawing")
  ModelAndView draw(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year, Form form) {
    agreements.agency(who, agency);
    var links = Links.of(here);
    boolean change = drawing.before(who, agency, year).isPresent();
    var reason = change ? form.text("reason", LONGEST_REASON) : "";
    var money = change ? money(who, agency, year, form) : List.<ProgrammeBudget>of();
    return posting.answer(who, "agreement-drawing:" + agency.value() + ":" + year, form, () -> {
      if (change) {
        drawing.change(who, agency, year, reason, money);
      } else {
        drawing.drawUp(who, agency, year);
      }
      return links.agreements().desk(agency.value(), year);
    }, () -> pages.drawing(who, links, agency, year));
  }

  private List<ProgrammeBudget> money(Acting who, AgencyId agency, int year, Form form) {
    return drawing.proposed(who, agency, year).budgets().stream()
        .map(each -> each.with(form.rupiah(field(each)).amount())).toList();
  }

  @GetMapping(ROUTE + "/withdrawal")
  Screen askWithdrawal(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year, Form form) {
    Refused.unless(withdrawing.isOpenTo(who, agreements.open(who, agency, year)), Reason.NOT_FOUND_HERE);
    return withdrawal(who, here, agency, year).with(form);
  }

  @PostMapping(ROUTE + "/withdrawal")
  ModelAndView withdraw(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year, Form form) {
    agreements.open(who, agency, year);
    var reason = form.optionalText("reason", LONGEST_REASON);
    return posting.answer(who, "agreement-withdrawal:" + agency.value() + ":" + year, form, () -> {
      withdrawing.withdraw(who, agency, year, reason);
      return Links.of(here).agreements().desk(agency.value(), year);
    }, () -> withdrawal(who, here, agency, year));
  }

  private Screen withdrawal(Acting who, RegionHere here, AgencyId agency, int year) {
    var links = Links.of(here).agreements();
    var sheet = agreements.open(who, agency, year);
    var open = sheet.agreement();
    var fields = sheet.consents().isEmpty()
        ? new FormPage.Field[0]
        : new FormPage.Field[]{FormPage.Field.area("reason", "agreement.withdrawal-reason", "")};
    return Screen.of("form",
        FormPage.of(Sentence.of("agreement.withdrawal-title", open.number()),
            List.of(new FormPage.Way(Sentence.of("agreement.desks"), links.desks()),
                new FormPage.Way(Sentence.words(open.agencyName() + " " + year), links.desk(agency.value(), year))),
            links.withdrawal(agency.value(), year), fields).telling(Sentence.of("agreement.withdrawal-effect"))
            .confirming("agreement.withdraw"));
  }
}
