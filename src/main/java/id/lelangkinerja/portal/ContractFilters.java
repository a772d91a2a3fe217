package id.lelangkinerja.portal;

import id.lelangkinerja.contract.ContractState;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.portal.page.ContractsPage;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.page.Choice;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The choices of the list of contracts: only what a published one has, since a choice that finds nothing helps
 * nobody.
 */
@Component
class ContractFilters {
  private final ContractQuery contracts;
  private final PlaceQuery places;
  private final Choices choices;

  ContractFilters(ContractQuery contracts, PlaceQuery places, Choices choices) {
    this.contracts = contracts;
    this.places = places;
    this.choices = choices;
  }

  ContractsPage.Filters of(RegionId region, Locale reader) {
    var all = contracts.found(region, ContractSearch.all(), FrontController.MOST);
    return new ContractsPage.Filters(agencies(all), missions(all), years(all), states(all, reader), districts(region),
        choices.of(Order.class, "portal.order", reader));
  }

  private static List<Choice> agencies(Collection<PublishedContract> all) {
    return all.stream().map(each -> new Choice(each.agencyId().toString(), each.agencyName())).distinct()
        .sorted(Comparator.comparing(Choice::label)).toList();
  }

  private static List<Choice> missions(Collection<PublishedContract> all) {
    return all.stream().filter(each -> each.missionId() != null)
        .sorted(Comparator.comparing(PublishedContract::mission))
        .map(each -> new Choice(String.valueOf(each.missionId()), each.mission())).distinct().toList();
  }

  /** The newest first. */
  private static List<Choice> years(Collection<PublishedContract> all) {
    return all.stream().flatMap(each -> IntStream.rangeClosed(each.firstYear(), each.lastYear()).boxed()).distinct()
        .sorted(Comparator.reverseOrder()).map(year -> new Choice(year.toString(), year.toString())).toList();
  }

  private List<Choice> states(Collection<PublishedContract> all, Locale reader) {
    var here = all.stream().map(each -> each.state().name()).collect(Collectors.toSet());
    return choices.of(ContractState.class, "contract-state", reader).stream()
        .filter(each -> here.contains(each.value())).toList();
  }

  private List<Choice> districts(RegionId region) {
    return places.districts(region).stream()
        .map(each -> new Choice(Objects.toString(each.agencyId()), each.name())).toList();
  }
}
