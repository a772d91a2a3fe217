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

  /** How rounds are sealed, and who holds their keys. */
  public SealLinks seals() {
    return new SealLinks(region());
  }

  /** What can be imported, and what was. */
  public ImportLinks imports() {
    return new ImportLinks(region());
  }

  /** Yearly agreements of agencies. */
  public AgreementLinks agreements() {
    return new AgreementLinks(region());
  }

  /** Minutes of auctions. */
  public MinutesLinks minutes() {
    return new MinutesLinks(region());
  }

  /** Examining signed documents. */
  public SigningLinks signing() {
    return new SigningLinks(region());
  }

  /** The proof that the public log holds the issued document with this SHA-256. */
  public String proof(String hash) {
    return region() + "/proofs/" + hash;
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

  /** A page about one bid: "draft" and its sections, "check", "receipt", "sealed", "withdrawal", "eligibility"... */
  public String bidPart(UUID bid, String part) {
    return bid(bid) + "/" + part;
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

  /** Random samples for checks in the field. */
  public SamplingLinks sampling() {
    return new SamplingLinks(region());
  }

  /** What was measured: reported, evidenced, verified. */
  public FigureLinks figures() {
    return new FigureLinks(region());
  }

  /** Systems and the tokens by which they act. */
  public TokenLinks tokens() {
    return new TokenLinks(region());
  }

  /** Figures that are written down without a connection. */
  public OfflineLinks offline() {
    return new OfflineLinks(region());
  }

  /** Numbers of other systems, fetched by a timetable. */
  public FeedLinks feeds() {
    return new FeedLinks(region());
  }

  /** Bids and lots before the panel. */
  public PanelLinks panel() {
    return new PanelLinks(region());
  }

  /** Contracts, from the draft to the document. */
  public ContractLinks contracts() {
    return new ContractLinks(region());
  }

  /** Rounds and their lots, from the plan to the award. */
  public RoundLinks auction() {
    return new RoundLinks(region());
  }
}
