package id.lelangkinerja.api;

import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.ContractIndicator;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.ContractSheet;
import id.lelangkinerja.contract.ContractState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.token.TokenScope;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Contracts that everybody may read, what was promised in them, and the agencies and indicators that they speak of. */
@ApiController
class ContractsApi {
  private final ContractQuery contracts;
  private final GroundQuery ground;

  ContractsApi(ContractQuery contracts, GroundQuery ground) {
    this.contracts = contracts;
    this.ground = ground;
  }

  /** A contract in a list. */
  record Brief(UUID id, String number, String title, UUID agencyId, String agency, ContractState state, int firstYear,
      int lastYear, Instant inForceAt) {}

  /** A contract with its indicators and the targets in force. */
  record Whole(UUID id, String number, String title, UUID agencyId, ContractState state, int firstYear, int lastYear,
      List<Indicator> indicators) {}

  /** An indicator as the contract defines it. */
  record Indicator(UUID id, String code, String name, String unit, Polarity polarity, Aggregation aggregation,
      Frequency frequency, int decimals, BigDecimal weight, BigDecimal baseline, LocalDate baselineAsOf,
      List<Target> targets) {}

  /** The target of one year: in force, and as it was first signed. */
  record Target(int year, BigDecimal target, BigDecimal signed) {}

  @Needs(TokenScope.CONTRACTS_READ)
  @GetMapping(path = "/contracts", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> list(Acting who, HttpServletRequest request) {
    Asked.nothing(request);
    var all = contracts.published(who.region(), ContractQuery.Search.all(), Integer.MAX_VALUE, 0).stream()
        .map(each -> new Brief(each.contractId(), each.number(), each.title(), each.agencyId(), each.agencyShortName(),
            each.state(), each.firstYear(), each.lastYear(), each.inForceAt()))
        .toList();
    return json(Map.of("contracts", all));
  }

  @Needs(TokenScope.CONTRACTS_READ)
  @GetMapping(path = "/contracts/{contract}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> one(Acting who, @PathVariable UUID contract, HttpServletRequest request) {
    Asked.nothing(request);
    var sheet = contracts.sheet(who.region(), contract).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var codes = ground.indicators(who).stream()
        .collect(Collectors.toMap(GroundQuery.Indicator::id, GroundQuery.Indicator::code));
    var found = sheet.contract();
    return json(new Whole(contract, found.number(), found.title(), found.agencyId(), found.state(),
        found.firstYear(), found.lastYear(), sheet.indicators().stream()
            .map(each -> indicator(each, codes.getOrDefault(each.indicatorId(), ""), sheet)).toList()));
  }

  @Needs(TokenScope.CONTRACTS_READ)
  @GetMapping(path = "/agencies", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> agencies(Acting who, HttpServletRequest request) {
    Asked.nothing(request);
    return json(Map.of("agencies", ground.agencies(who)));
  }

  @Needs(TokenScope.CONTRACTS_READ)
  @GetMapping(path = "/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> indicators(Acting who, HttpServletRequest request) {
    Asked.nothing(request);
    return json(Map.of("indicators", ground.indicators(who)));
  }

  private static Indicator indicator(ContractIndicator each, String code, ContractSheet sheet) {
    return new Indicator(each.indicatorId(), code, each.name(), each.unit(), each.polarity(), each.aggregation(),
        each.frequency(), each.decimals(), Exact.told(each.weight()), Exact.told(each.baseline()), each.baselineAsOf(),
        sheet.commitments().stream().filter(target -> target.indicatorId().equals(each.indicatorId()))
            .map(ContractsApi::target).toList());
  }

  private static Target target(Commitment commitment) {
    return new Target(commitment.year(), Exact.told(commitment.target()), Exact.told(commitment.signed()));
  }

  private static ResponseEntity<byte[]> json(Object answer) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Json.write(answer));
  }
}
