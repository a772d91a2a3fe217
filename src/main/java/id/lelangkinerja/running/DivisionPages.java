package id.lelangkinerja.running;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractDivision;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractIndicator;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.ContractSheet;
import id.lelangkinerja.contract.Division;
import id.lelangkinerja.contract.YearBudget;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.running.page.DivisionPage;
import id.lelangkinerja.running.page.Settled;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Numbers;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Choice;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the page on which a planner divides a contract among the successors of its agency. */
@Component
class DivisionPages {
  private final EndPages ends;
  private final ContractQuery contracts;
  private final TransferQuery transfers;
  private final Dividing dividing;
  private final Settling settling;

  DivisionPages(EndPages ends, ContractQuery contracts, TransferQuery transfers, Dividing dividing,
      Settling settling) {
    this.ends = ends;
    this.contracts = contracts;
    this.transfers = transfers;
    this.dividing = dividing;
    this.settling = settling;
  }

  /** What the form says at first: the shares of the succession, its day and basis, the counts among the indicators. */
  Form first(Acting who, ContractId id, Form asked) {
    var contract = ends.planned(who, id);
    var typed = new LinkedHashMap<String, List<String>>();
    for (var each : transfers.heirs(who, contract)) {
      var share = each.share();
      typed.put(DivisionPlan.field(each.agencyId()),
          share == null ? List.of() : List.of(Numbers.exact(share.stripTrailingZeros(), asked.reader())));
      each.asTyped(false).forEach((field, value) -> typed.put(field, List.of(value)));
    }
    typed.put("divided", sheet(who, id).indicators().stream().filter(Division::divides)
        .map(each -> each.indicatorId().toString()).toList());
    return new Form(typed, asked.reader());
  }

  /** What was asked for; what cannot be read is noted in the form. */
  DivisionPlan plan(Acting who, ContractId id, Form form) {
    var shares = new LinkedHashMap<UUID, BigDecimal>();
    for (var each : transfers.heirs(who, ends.planned(who, id))) {
      form.optionalNumber(DivisionPlan.field(each.agencyId())).ifPresent(share -> shares.put(each.agencyId(), share));
    }
    return new DivisionPlan(form.date("from"), shares, Set.copyOf(form.ids("divided")));
  }

  /** With what would come of the plan where it holds; why it does not is noted in the form where that was asked. */
  Screen page(Acting who, Links links, ContractId id, Form form, boolean told) {
    var contract = ends.planned(who, id);
    var successors = transfers.heirs(who, contract);
    Refused.unless(successors.size() > 1 && Rules.divides(who, contract, successors), Reason.NOT_FOUND_HERE);
    var sheet = sheet(who, id);
    var trial = told ? form : new Form(typed(form), form.reader());
    return Screen.of("running/division",
        new DivisionPage(contract.number(), contract.title(), contract.agencyName(),
            successors.stream()
                .map(each -> new DivisionPage.Share(DivisionPlan.field(each.agencyId()), each.name())).toList(),
            sheet.indicators().stream().filter(Division::mayDivide)
                .map(each -> new Choice(each.indicatorId().toString(), each.name() + " (" + each.unit() + ")"))
                .toList(),
            sheet.indicators().stream().filter(each -> !Division.mayDivide(each)).map(ContractIndicator::name).toList(),
            preview(who, sheet, plan(who, id, trial), trial, successors), links.running().division(id.value()),
            links.running().course(id.value())));
  }

  private static Map<String, List<String>> typed(Form form) {
    return form.fields().stream().collect(Collectors.toMap(field -> field, form::all));
  }

  private DivisionPage.@Nullable Preview preview(Acting who, ContractSheet sheet, DivisionPlan plan, Form form,
      List<Successor> successors) {
    if (!form.holds()) {
      return null;
    }
    try {
      var parts = dividing.parts(who, sheet.contract(), plan);
      return preview(who, sheet, plan, parts, successors);
    } catch (Refused refused) {
      form.refuse(refused);
      return null;
    }
  }

  private DivisionPage.Preview preview(Acting who, ContractSheet sheet, DivisionPlan plan, List<Division.Part> parts,
      List<Successor> successors) {
    Map<UUID, String> names = successors.stream().collect(Collectors.toMap(Successor::agencyId, Successor::name));
    var slices = Division.of(sheet, parts, plan.from().getYear(), plan.divided());
    return new DivisionPage.Preview(plan.from(),
        parts.stream().map(part -> names.get(part.successor().value())).toList(), targets(sheet, slices, plan),
        budgets(sheet, slices, plan.from().getYear()), before(who, sheet.contract(), plan.from().getYear()),
        requireNonNull(names.get(ContractDivision.keeper(parts).successor().value())));
  }

  private static List<DivisionPage.Target> targets(ContractSheet sheet, List<Division.Slice> slices,
      DivisionPlan plan) {
    Map<UUID, ContractIndicator> lines = sheet.indicators().stream()
        .collect(Collectors.toMap(ContractIndicator::indicatorId, each -> each));
    var wholes = sheet.commitments().stream().filter(each -> each.year() >= plan.from().getYear()).toList();
    return IntStream.range(0, wholes.size()).mapToObj(at -> {
      Commitment whole = wholes.get(at);
      var line = requireNonNull(lines.get(whole.indicatorId()));
      var parts = slices.stream().map(slice -> slice.commitments().get(at).target()).toList();
      int decimals = Stream.concat(Stream.of(whole.target()), parts.stream())
          .mapToInt(each -> each.stripTrailingZeros().scale()).reduce(line.decimals(), Math::max);
      return new DivisionPage.Target(line.name(), line.unit(), decimals, Integer.toString(whole.year()),
          whole.target(), parts, plan.divided().contains(line.indicatorId()) && Division.mayDivide(line));
    }).toList();
  }

  private static List<DivisionPage.Money> budgets(ContractSheet sheet, List<Division.Slice> slices, int firstYear) {
    var wholes = sheet.budgets().stream().filter(each -> each.year() >= firstYear).toList();
    return IntStream.range(0, wholes.size()).mapToObj(at -> new DivisionPage.Money(
        Integer.toString(wholes.get(at).year()), amount(wholes.get(at)),
        slices.stream().map(slice -> amount(slice.budgets().get(at))).toList())).toList();
  }

  private static Rupiah amount(YearBudget budget) {
    return new Rupiah(budget.amount());
  }

  /** The scores of the years that stay. */
  private List<Settled.Year> before(Acting who, Contract contract, int firstYear) {
    return CoursePages
        .settled(settling.settle(who.region(), contract.contractId(), contract.firstYear(), firstYear - 1)).years();
  }

  private ContractSheet sheet(Acting who, ContractId id) {
    return contracts.sheet(who.region(), id.value()).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }
}
