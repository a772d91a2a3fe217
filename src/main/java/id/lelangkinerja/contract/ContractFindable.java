package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Findable;
import id.lelangkinerja.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Published contracts for everybody; those on their way for the people who make and sign them. */
@Component
@Order(10)
class ContractFindable implements Findable {
  private final ContractQuery contracts;
  private final DeskQuery desk;

  ContractFindable(ContractQuery contracts, DeskQuery desk) {
    this.contracts = contracts;
    this.desk = desk;
  }

  @Override
  public List<Found> find(@Nullable Acting who, RegionHere here, Words words) {
    var links = Links.of(here);
    var search = new ContractQuery.Search(String.join(" ", words.all()), null, null);
    var published = new Found("search.contracts", contracts.count(here.id(), search),
        contracts.published(here.id(), search, MOST, 0).stream().map(contract -> new Hit(contract.title(),
            contract.number() + " · " + contract.agencyShortName(), links.contracts().contract(contract.contractId())))
            .toList(),
        words.in(links.contracts().list()));
    return who == null ? List.of(published) : List.of(published, unsigned(who, links, words));
  }

  private Found unsigned(Acting who, Links links, Words words) {
    var typed = String.join(" ", words.all());
    return new Found("search.unsigned", desk.count(who, typed), desk.unsigned(who, typed, MOST, 0).stream()
        .map(row -> new Hit(row.title(), row.number() + " · " + row.agencyName(),
            links.contracts().contractDesk(row.contractId())))
        .toList(), words.in(links.contracts().contractDrafts()));
  }
}
