package id.lelangkinerja.platform;

import java.util.UUID;

/** Every address of the product, in one place; each begins with the region's code as the reader's address has it. */
public record Links(String code) {
  public static Links of(RegionHere here) {
    return new Links(here.code());
  }

  public String region() {
    return "/" + code;
  }

  /** Areas on the map, road maps and the lists of the command centre. */
  public MapLinks maps() {
    return new MapLinks(region());
  }

  /** The addresses of the public pages alone. */
  public PublicLinks open() {
    return new PublicLinks(region());
  }

  /** Where the region is set up. */
  public StructureLinks structure() {
    return new StructureLinks(region());
  }

  /** What can be imported, and what was. */
  public ImportLinks imports() {
    return new ImportLinks(region());
  }

  public String work() {
    return region() + "/work";
  }

  /** People and their offices, and one's own profile. */
  public PeopleLinks people() {
    return new PeopleLinks(region());
  }

  /** The search over everything. */
  public String search() {
    return region() + "/search";
  }

  /** The reader's own notices. */
  public NoticeLinks notices() {
    return new NoticeLinks(region());
  }

  public String planning() {
    return region() + "/planning";
  }

  public String planningOf(UUID term) {
    return planning() + "?term=" + term;
  }

  public String newGoal(UUID mission) {
    return planning() + "/missions/" + mission + "/new-goal";
  }

  public String newObjective(UUID goal) {
    return planning() + "/goals/" + goal + "/new-objective";
  }

  public String newIndicator() {
    return planning() + "/new-indicator";
  }

  public String newProblem() {
    return planning() + "/new-problem";
  }

  public String indicators() {
    return region() + "/indicators";
  }

  public String indicator(UUID id) {
    return indicators() + "/" + id;
  }

  public String indicatorTexts(UUID id) {
    return indicator(id) + "/texts";
  }

  /** The published series of an indicator, to download. */
  public String indicatorSeries(UUID id) {
    return indicator(id) + "/series.csv";
  }

  public String newValue(UUID indicator) {
    return indicator(indicator) + "/new-value";
  }

  public String indicatorsCsv() {
    return region() + "/indicators.csv";
  }

  public String problems() {
    return region() + "/problems";
  }

  public String problem(UUID id) {
    return problems() + "/" + id;
  }

  public String problemTexts(UUID id) {
    return problem(id) + "/texts";
  }

  public String problemsCsv() {
    return region() + "/problems.csv";
  }

  public String agencies() {
    return region() + "/agencies";
  }

  public String agenciesCsv() {
    return region() + "/agencies.csv";
  }

  public String agency(UUID id) {
    return agencies() + "/" + id;
  }

  public String rounds() {
    return region() + "/rounds";
  }

  /** All rounds that the reader may see, as a table to download. */
  public String roundsCsv() {
    return rounds() + ".csv";
  }

  public String round(UUID id) {
    return rounds() + "/" + id;
  }

  public String roundNew() {
    return rounds() + "/new";
  }

  public String roundEdit(UUID round) {
    return round(round) + "/edit";
  }

  /** What is still missing before a round opens. */
  public String roundCheck(UUID round) {
    return round(round) + "/check";
  }

  public String roundOpening(UUID round) {
    return round(round) + "/opening";
  }

  /** Which bids of the round to award together. */
  public String roundPortfolio(UUID round) {
    return round(round) + "/portfolio";
  }

  public String roundLots(UUID round) {
    return round(round) + "/lots";
  }

  public String roundNewLot(UUID round) {
    return roundLots(round) + "/new";
  }

  public String lots() {
    return region() + "/lots";
  }

  /** The list of lots, narrowed to those of this round. */
  public String lotsOf(UUID round) {
    return lots() + "?round=" + round;
  }

  /** The same lots as a table to download. */
  public String lotsOfCsv(UUID round) {
    return lotsCsv() + "?round=" + round;
  }

  /** All lots that the reader may see, as a table to download. */
  public String lotsCsv() {
    return lots() + ".csv";
  }

  public String lot(UUID id) {
    return lots() + "/" + id;
  }

  public String lotEdit(UUID lot) {
    return lot(lot) + "/edit";
  }

  public String lotStepBack(UUID lot) {
    return lot(lot) + "/step-back";
  }

  public String lotCancellation(UUID lot) {
    return lot(lot) + "/cancellation";
  }

  /** The bids for a lot, as far as the reader may see them. */
  public String lotBids(UUID lot) {
    return lot(lot) + "/bids";
  }

  /** The ranking of a lot and its award. */
  public String lotAward(UUID lot) {
    return lot(lot) + "/award";
  }

  public String bids() {
    return region() + "/bids";
  }

  /** All bids that the reader may see, as a table to download. */
  public String bidsCsv() {
    return bids() + ".csv";
  }

  /** The bids for this lot among them. */
  public String bidsOfCsv(UUID lot) {
    return bidsCsv() + "?lot=" + lot;
  }

  public String bid(UUID id) {
    return bids() + "/" + id;
  }

  /** Where a lot is awarded to a bid, or moved on after its award: the bid's id, "objection" or "signing". */
  public String lotAwardStep(UUID lot, String step) {
    return lotAward(lot) + "/" + step;
  }

  /** A page about one bid: "draft" and its sections, "check", "receipt", "sealed", "withdrawal", "eligibility"... */
  public String bidPart(UUID bid, String part) {
    return bid(bid) + "/" + part;
  }

  /** What is done with all bids of a round at once: "closing" of bidding, "opening" of what was sealed. */
  public String roundBids(UUID round, String step) {
    return round(round) + "/bids/" + step;
  }

  public String command() {
    return region() + "/command";
  }

  /** The tree of missions with what is achieved in each branch. */
  public String commandMissions() {
    return command() + "/missions";
  }

  /** One agency's contracts and figures, seen by those who watch over all of them. */
  public String commandAgency(UUID agency) {
    return command() + "/agencies/" + agency;
  }

  public String file(UUID id) {
    return region() + "/files/" + id;
  }

  /** What becomes of contracts while they run. */
  public RunningLinks running() {
    return new RunningLinks(region());
  }

  /** What was measured: reported, evidenced, verified. */
  public FigureLinks figures() {
    return new FigureLinks(region());
  }

  /** Bids and lots before the panel. */
  public PanelLinks panel() {
    return new PanelLinks(region());
  }

  /** Contracts, from the draft to the document. */
  public ContractLinks contracts() {
    return new ContractLinks(region());
  }
}
