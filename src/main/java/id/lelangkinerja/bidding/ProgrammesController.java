package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.ProgrammesPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The programmes that carry a draft's budget; the budget of each year becomes what they cost together. */
@RegionController
class ProgrammesController {
  private static final String PART = "programmes";
  private static final String CODE = "code";
  private static final String NAME = "name";
  private static final String AMOUNT = "amount";
  private final DraftDesk desk;

  ProgrammesController(DraftDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/bids/{bid}/programmes")
  Screen show(Acting who, RegionHere here, @PathVariable UUID bid, Form asked) {
    var draft = desk.draft(who, new BidId(bid));
    return page(draft, here, Form.of(values(draft.content().means().programmes()), asked.reader()));
  }

  @PostMapping("/bids/{bid}/programmes")
  ModelAndView save(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var id = new BidId(bid);
    var years = desk.draft(who, id).terms().years();
    var programmes = EditedRows.typed(form, Means.MOST_PROGRAMMES, fields(years)).stream()
        .map(no -> programme(form, no, years)).toList();
    return desk.save(who, id, form, DraftDesk.next(form, Links.of(here), bid, PART), List.of(PART, "budget"),
        content -> carried(content, programmes, years), draft -> page(draft, here, form));
  }

  /** Without programmes the budget stays as it was written. */
  private static BidContent carried(BidContent content, List<Means.Programme> programmes, List<Integer> years) {
    var means = content.means().withProgrammes(programmes);
    var changed = content.with(means);
    return programmes.isEmpty()
        ? changed
        : changed.withBudgets(years.stream().flatMap(year -> means.programmed(year)
            .map(amount -> new BidContent.Budget(year, amount)).stream()).toList());
  }

  private static Means.Programme programme(Form form, int no, List<Integer> years) {
    var amounts = years.stream().filter(year -> !form.typed(amount(no, year)).isBlank())
        .map(year -> new BidContent.Budget(year, form.rupiah(amount(no, year)))).toList();
    if (amounts.isEmpty()) {
      form.mistake(amount(no, years.getFirst()), new Refused(Reason.REQUIRED));
    }
    return new Means.Programme(form.optionalText(EditedRows.field(CODE, no), ContentRules.LONGEST_CODE),
        form.text(EditedRows.field(NAME, no), ContentRules.LONGEST_NAME), amounts);
  }

  private Screen page(DraftQuery.Draft draft, RegionHere here, Form form) {
    var links = Links.of(here);
    var years = draft.terms().years();
    var sums = years.stream().map(year -> {
      var amount = draft.content().means().programmed(year).orElse(null);
      var ceiling = draft.terms().ceilings().get(year);
      return new ProgrammesPage.Sum(year, amount, ceiling,
          amount != null && ceiling != null && amount.compareTo(ceiling) > 0);
    }).toList();
    return Screen.of("bidding/programmes", new ProgrammesPage(Heads.of(draft.bid(), links),
        desk.revision(form, draft, values(draft.content().means().programmes())),
        EditedRows.shown(form, Means.MOST_PROGRAMMES, fields(years)), years, sums,
        links.bidPart(draft.bid().bidId(), PART))).with(form);
  }

  private static Map<String, String> values(List<Means.Programme> programmes) {
    return EditedRows.values(programmes, each -> {
      var fields = new HashMap<>(Map.of(CODE, each.code(), NAME, each.name()));
      each.years().forEach(year -> fields.put(amount(year.year()), Long.toString(year.amount().amount())));
      return fields;
    });
  }

  private static String[] fields(List<Integer> years) {
    return Stream.concat(Stream.of(CODE, NAME), years.stream().map(ProgrammesController::amount))
        .toArray(String[]::new);
  }

  private static String amount(int no, int year) {
    return EditedRows.field(amount(year), no);
  }

  private static String amount(int year) {
    return AMOUNT + "-" + year;
  }
}
