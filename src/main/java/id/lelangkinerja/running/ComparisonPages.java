package id.lelangkinerja.running;

import id.lelangkinerja.contract.Clausing;
import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.ContractIndicator;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.ContractSheet;
import id.lelangkinerja.contract.ContractVersion;
import id.lelangkinerja.contract.Means;
import id.lelangkinerja.contract.YearBudget;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.Clause;
import id.lelangkinerja.running.page.ComparisonPage;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Builds the page of two versions of a published contract side by side. */
@Component
class ComparisonPages {
  private final ContractQuery contracts;
  private final RunningQuery running;
  private final MessageSource messages;

  ComparisonPages(ContractQuery contracts, RunningQuery running, MessageSource messages) {
    this.contracts = contracts;
    this.running = running;
    this.messages = messages;
  }

  /**
   * These two versions; where one is not named, the signed one on the left and the newest on the right. NOT_FOUND_HERE
   * for a version that does not exist.
   */
  Screen comparison(RegionHere here, UUID contract, String leftNo, String rightNo, Locale reader) {
    var versions = contracts.versions(here.id(), contract);
    Refused.unless(!versions.isEmpty(), Reason.NOT_FOUND_HERE);
    var left = chosen(versions, leftNo).orElse(versions.getFirst());
    var right = chosen(versions, rightNo).orElse(versions.getLast());
    var before = sheet(here, contract, left);
    var after = sheet(here, contract, right);
    var amendments = running.inForce(here.id(), contract).stream().map(Amended::amendment)
        .collect(Collectors.toMap(Amendment::version, each -> each));
    var links = Links.of(here);
    var rows = after.indicators().stream().map(line -> row(line, before, after)).toList();
    var budgets = budgets(before, after);
    var clauses = clauses(here, before, after);
    var texts = new Texts(reader, messages);
    return Screen.of("running/comparison",
        new ComparisonPage(
            Sentence.of("running.comparison.headline", before.contract().number(), left.version(), right.version()),
            before.contract().number(), links.contracts().contract(contract), links.running().comparison(contract),
            versions.stream().map(each -> new Choice(Integer.toString(each.version()), texts.get(
                "running.comparison.choice", each.version(), texts.date(each.effectiveOn())))).toList(),
            version(links, contract, left, amendments), version(links, contract, right, amendments), rows, budgets,
            reasons(amendments.get(left.version()), amendments.get(right.version())),
            clauses.stream().filter(each -> !each.isSame()).map(Compared::text).toList(),
            (int) clauses.stream().filter(Compared::isSame).count(), milestones(texts, before, after)));
  }

  /** A clause in both versions, and whether it reads the same. */
  private record Compared(ComparisonPage.Text text, boolean isSame) {}

  /** Empty where nothing is named. */
  private static Optional<ContractVersion> chosen(List<ContractVersion> versions, String typed) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(versions.stream().filter(each -> Integer.toString(each.version()).equals(typed.strip()))
        .findFirst().orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE)));
  }

  private ContractSheet sheet(RegionHere here, UUID contract, ContractVersion version) {
    return contracts.sheet(here.id(), contract, version.version()).orElseThrow();
  }

  private static ComparisonPage.Version version(Links links, UUID contract, ContractVersion version,
      Map<Integer, Amendment> amendments) {
    var amendment = amendments.get(version.version());
    return new ComparisonPage.Version(version.version(), version.effectiveOn(),
        amendment == null ? null : amendment.ground().key(), links.running().version(contract, version.version()));
  }

  private static ComparisonPage.Row row(ContractIndicator line, ContractSheet before, ContractSheet after) {
    var targets = before.commitments().stream()
        .collect(Collectors.toMap(Commitment::commitmentId, Commitment::target));
    var cells = after.commitments().stream().filter(each -> each.indicatorId().equals(line.indicatorId()))
        .map(each -> cell(each, targets.getOrDefault(each.commitmentId(), each.target()))).toList();
    var weight = before.indicators().stream().filter(each -> each.indicatorId().equals(line.indicatorId()))
        .map(ContractIndicator::weight).findFirst().orElse(line.weight());
    return new ComparisonPage.Row(line.name(), line.unit(), line.decimals(), weight, line.weight(),
        Math.max(0, line.weight().stripTrailingZeros().scale()), cells);
  }

  private static ComparisonPage.Cell cell(Commitment commitment, BigDecimal before) {
    return new ComparisonPage.Cell(Integer.toString(commitment.year()), before, commitment.target(),
        before.compareTo(commitment.target()) != 0);
  }

  private static List<ComparisonPage.Budget> budgets(ContractSheet before, ContractSheet after) {
    var amounts = before.budgets().stream().collect(Collectors.toMap(YearBudget::year, YearBudget::amount));
    return after.budgets().stream().map(each -> new ComparisonPage.Budget(Integer.toString(each.year()),
        amounts.getOrDefault(each.year(), each.amount()), each.amount())).toList();
  }

  private static ComparisonPage.Text reasons(@org.jspecify.annotations.Nullable Amendment before,
      @org.jspecify.annotations.Nullable Amendment after) {
    var sides = Wording.compare(before == null ? "" : before.reason(), after == null ? "" : after.reason());
    return new ComparisonPage.Text("", sides.left(), sides.right());
  }

  private static List<Compared> clauses(RegionHere here, ContractSheet before, ContractSheet after) {
    var left = filled(here, before);
    var right = filled(here, after);
    var compared = new ArrayList<Compared>();
    IntStream.range(0, Math.min(left.size(), right.size())).forEach(at -> {
      var sides = Wording.compare(left.get(at).body(), right.get(at).body());
      compared.add(new Compared(
          new ComparisonPage.Text(right.get(at).title(), sides.left(), sides.right()), sides.isSame()));
    });
    return compared;
  }

  private static List<ComparisonPage.Text> milestones(Texts texts, ContractSheet before, ContractSheet after) {
    return after.means().milestones().stream().flatMap(each -> before.means().milestones().stream()
        .filter(other -> other.no() == each.no() && !other.equals(each)).map(other -> {
          var sides = Wording.compare(told(texts, other), told(texts, each));
          return new ComparisonPage.Text(Objects.requireNonNullElse(each.innovation(), ""), sides.left(),
              sides.right());
        })).toList();
  }

  private static String told(Texts texts, Means.Milestone milestone) {
    return texts.date(milestone.dueOn()) + ": " + milestone.text();
  }

  private static List<Clause> filled(RegionHere here, ContractSheet sheet) {
    return Clausing.of(sheet, here.name(), sheet.contract().agencyName());
  }
}
