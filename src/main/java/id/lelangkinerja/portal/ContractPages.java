package id.lelangkinerja.portal;

import id.lelangkinerja.contract.ContractIndicator;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.measurement.CommitmentYear;
import id.lelangkinerja.measurement.Units;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.portal.page.Changes;
import id.lelangkinerja.portal.page.ContractPage;
import id.lelangkinerja.portal.page.Scored;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.page.InLog;
import id.lelangkinerja.web.page.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a published contract of a region, by its name, onto its page: {@code year} is the one whose single figures are shown. */
record ContractPages(Links links, String region, Sheet sheet, Achievements achievements, int year) {
  /** Without what is read anew for each reader: the history, and the place in the log. */
  ContractPage page(String mission, List<PeriodQuery.Period> periods, Map<UUID, List<PeriodQuery.Proof>> proofs,
      List<BreakdownQuery.Told> parts, Changes changes) {
    int told = Tally.yearToTell(sheet.years(), achievements.today());
    var figures = new Told(sheet, achievements);
    return new ContractPage(face(mission, told), score(told),
        figures.matrix(), figures.stories(), innovations(), milestones(), partners(),
        sheet.clauses().stream().map(each -> each.filled(region)).toList(), changes, money(), parties(),
        figures(periods, proofs, parts),
        List.of(), null);
  }

  static InLog inLog(Links links, PublishedContract contract, LeafQuery.Leaf leaf) {
    return new InLog("act." + leaf.what(), leaf.at(), leaf.position(), leaf.size(),
        links.contracts().contractProof(contract.contractId()),
        leaf.documentHash().equals(contract.documentHash())
            ? links.contracts().contractText(contract.contractId())
            : links.contracts().contractDocument(contract.contractId()));
  }

  /** By the newest year with a verified figure, as the list of contracts scores it. */
  private Scored score(int told) {
    int newest = achievements.commitments().stream()
        .filter(each -> each.figures().stream().anyMatch(figure -> figure.verified() != null))
        .mapToInt(each -> each.pledge().year()).max().orElse(told);
    return Scores.ofContract(achievements, sheet.contract().contractId(), newest);
  }

  private ContractPage.Face face(String mission, int told) {
    var contract = sheet.contract();
    return new ContractPage.Face(contract.contractId(), Promise.of(sheet),
        Tally.of(achievements.commitments(), told, achievements.today()).sentence(), contract.number(),
        contract.agencyId(), contract.agencyName(), contract.title(), contract.missionId(), mission,
        contract.span(), contract.state().key(), contract.inForceAt(),
        Integer.toString(told), false);
  }

  private List<ContractPage.Innovation> innovations() {
    return sheet.innovations().stream()
        .map(each -> new ContractPage.Innovation(each.name(),
            "innovation-kind." + each.kind().toLowerCase(Locale.ROOT), each.digital(), each.description(),
            each.startsOn()))
        .toList();
  }

  private List<ContractPage.Milestone> milestones() {
    return sheet.milestones().stream().map(each -> new ContractPage.Milestone(each.dueOn(), each.text(),
        sheet.innovations().stream().filter(one -> Integer.valueOf(one.no()).equals(each.innovationNo()))
            .map(Sheet.Innovation::name).findFirst().orElse("")))
        .toList();
  }

  private List<ContractPage.Partner> partners() {
    return sheet.partners().stream().map(each -> new ContractPage.Partner(each.name(), each.lead(), each.share(),
        each.part(), Objects.requireNonNullElse(each.carriedBy(), ""))).toList();
  }

  private ContractPage.Money money() {
    var years = sheet.budgets().stream()
        .map(each -> new ContractPage.YearMoney(Integer.toString(each.year()), new Rupiah(each.amount()))).toList();
    return new ContractPage.Money(years,
        years.stream().map(ContractPage.YearMoney::amount).reduce(Rupiah.NONE, Rupiah::plus));
  }

  private ContractPage.Parties parties() {
    return new ContractPage.Parties(Objects.requireNonNullElse(sheet.contract().documentHash(), ""),
        sheet.sides().stream().map(ContractPages::party).toList(), sheet.attested());
  }

  private static ContractPage.Party party(Sheet.Side side) {
    return new ContractPage.Party(Choices.key("portal.party", side.party()), side.name(),
        Objects.requireNonNullElse(side.rankTitle(), ""), side.office(), side.wetInk() ? null : side.at());
  }

  private ContractPage.Figures figures(List<PeriodQuery.Period> periods,
      Map<UUID, List<PeriodQuery.Proof>> proofs, List<BreakdownQuery.Told> parts) {
    var broken = parts.stream().collect(Collectors.groupingBy(BreakdownQuery.Told::measurementId));
    var indicators = sheet.indicators().stream()
        .collect(Collectors.toMap(ContractIndicator::indicatorId, Function.identity()));
    var rows = periods.stream()
        .map(each -> figure(each, indicators.get(each.indicatorId()),
            proofs.getOrDefault(each.measurementId(), List.of()),
            broken.getOrDefault(each.measurementId(), List.of())))
        .toList();
    var others = sheet.years().stream().map(each -> new ContractPage.Year(Integer.toString(each),
        links.contracts().contract(sheet.contract().contractId()) + "?year=" + each + "#figures", each == year))
        .toList();
    return new ContractPage.Figures(Integer.toString(year), others, rows, whole(parts),
        parts.isEmpty() ? "" : links.contracts().contractParts(sheet.contract().contractId()));
  }

  /** The year by parts, of every indicator of which all verified periods have them. */
  private List<ContractPage.Figure> whole(List<BreakdownQuery.Told> parts) {
    var broken = parts.stream().filter(each -> each.year() == year)
        .collect(Collectors.groupingBy(BreakdownQuery.Told::indicatorId));
    return achievements.commitments().stream().filter(each -> each.pledge().year() == year)
        .flatMap(each -> whole(each, broken.getOrDefault(each.pledge().indicatorId(), List.of())).stream()).toList();
  }

  private Optional<ContractPage.Figure> whole(CommitmentYear promised, List<BreakdownQuery.Told> told) {
    var parts = YearParts.of(promised, told);
    var pledge = promised.pledge();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new ContractPage.Figure(pledge.indicatorName(), pledge.unit(), pledge.decimals(),
            id.lelangkinerja.measurement.Period.key(1, 1), 1, Integer.toString(year), LocalDate.of(year, 12, 31),
            promised.verifiedYear().orElse(null), new Tag("portal.parts-year", ""), null, List.of(), false, "",
            Parts.of(parts, Units.per(pledge.unit()))));
  }

  private ContractPage.Figure figure(PeriodQuery.Period period, @Nullable ContractIndicator known,
      List<PeriodQuery.Proof> proofs, List<BreakdownQuery.Told> parts) {
    var indicator = Objects.requireNonNull(known, "a figure of an indicator that the contract does not have");
    return new ContractPage.Figure(indicator.name(), indicator.unit(), indicator.decimals(),
        id.lelangkinerja.measurement.Period.key(period.period(), period.periods()), period.period(),
        Integer.toString(year), period.dueOn(), period.verifiedValue(),
        state(period, achievements.today()), period.verifiedAt(),
        proofs.stream().map(proof -> proof(period, proof)).toList(), period.provisional(),
        Objects.requireNonNullElse(period.explanation(), ""), Parts.of(parts, Units.per(indicator.unit())));
  }

  private ContractPage.Proof proof(PeriodQuery.Period period, PeriodQuery.Proof proof) {
    var url = proof.url();
    return url == null
        ? new ContractPage.Proof(proof.name(), links.figures().evidence(period.measurementId(), proof.id()), null)
        : new ContractPage.Proof(proof.name(), url, new ContractPage.Cited(URI.create(url).getAuthority(),
            proof.proves(), Objects.requireNonNull(proof.readOn())));
  }

  /** A verified figure stands verified while a correction of it is under way. */
  static Tag state(PeriodQuery.Period period, LocalDate today) {
    if (period.verifiedValue() != null) {
      return new Tag("portal.figure.verified", "good");
    }
    if (period.underCheck()) {
      return new Tag("portal.figure.reported", "watch");
    }
    return period.dueOn().isBefore(today)
        ? new Tag("portal.figure.silent", "none")
        : new Tag("portal.figure.not_due", "");
  }
}
