package id.lelangkinerja.bidding;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.TestPostgres;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.platform.DataHome;
import id.lelangkinerja.platform.Links;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the superuser could look at: every row of every table, the files of tables and of the write-ahead log, the
 * server's log, stored files and temporary ones. A bid's words, what is attached to it, and its code are in none of
 * them before the opening; that the same search finds
 * them afterwards shows that it can find.
 */
@ProgrammeTest
class SealedDatabaseTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  DataHome home;

  @AfterEach
  void back() {
    auction.backToToday();
  }

  @Test
  void neither_rows_nor_files_nor_the_log_hold_a_bid_before_it_is_opened() throws IOException, SQLException {
    var world = worlds.fresh();
    var open = auction.open(world);
    var marker = "PenandaRahasia" + UUID.randomUUID().toString().replace("-", "");
    var code = draftedAndSubmitted(world, open, marker);
    assertThat(findings(world, marker, code, code.replace("-", ""))).as("before the opening").isEmpty();
    auction.opened(open);
    assertThat(findings(world, marker)).as("after the opening the same search finds it")
        .anyMatch(found -> found.startsWith("row of opened_bid")).anyMatch(found -> found.contains("pg_wal"))
        .anyMatch(found -> found.startsWith("row of bid_attachment")).anyMatch(this::isStoredFile)
        .anyMatch(found -> found.contains("base"));
    assertThat(findings(world, code)).isEmpty();
  }

  @Test
  void nor_do_they_hold_a_passphrase_or_a_bid_where_holders_share_the_key() throws IOException, SQLException {
    var world = worlds.fresh();
    var planned = auction.planned(world);
    var words = sharedAmong(Holders.of(world), world, planned);
    var marker = "PenandaTerbagi" + UUID.randomUUID().toString().replace("-", "");
    draftedAndSubmitted(world, planned, marker);
    auction.closed(planned);
    var opening = world.links().auction().roundBids(planned.round().value(), "opening");
    assertThat(world.secretary().sends(opening, "holder-1", words.get(1), "holder-2", words.get(0)).status())
        .isEqualTo(422);
    assertThat(findings(world, marker, words.get(0), words.get(1), words.get(2))).as("before the opening").isEmpty();
    assertThat(world.secretary().sends(opening, "holder-1", words.get(0), "holder-3", words.get(2)).status())
        .isEqualTo(303);
    assertThat(findings(world, marker)).as("after the opening the same search finds it")
        .anyMatch(found -> found.startsWith("row of opened_bid"));
    assertThat(findings(world, words.toArray(String[]::new))).as("after the opening").isEmpty();
  }

  /** Through the pages, mistakes and repetitions included; returns the words of each holder. */
  private static List<String> sharedAmong(List<Player> holders, World world, Auction.Open planned) {
    var seals = world.links().seals();
    var round = planned.round().value();
    var fields = new ArrayList<>(List.of("way", "SPLIT"));
    for (int no = 1; no <= holders.size(); no++) {
      fields.addAll(List.of("holder-" + no, holders.get(no - 1).acting().person().value().toString()));
    }
    world.planner().sends(seals.holders(round), fields.toArray(String[]::new));
    var words = new ArrayList<String>();
    for (var holder : holders) {
      var shown = Pattern.compile("name=\"passphrase\" value=\"([^\"]+)\"")
          .matcher(holder.opens(seals.holder(round)).body());
      assertThat(shown.find()).isTrue();
      words.add(shown.group(1));
      holder.sends(seals.holder(round), "passphrase", shown.group(1), "again", "bukan ini");
      holder.sends(seals.holder(round), "passphrase", shown.group(1), "again", shown.group(1));
    }
    var begun = world.planner().sends(world.links().auction().roundOpening(round), "confirmed", "yes");
    assertThat(begun.status()).isEqualTo(303);
    return words;
  }

  /** Through the pages, mistakes and repetitions included; returns the code of the receipt. */
  private static String draftedAndSubmitted(World world, Auction.Open open, String marker) {
    var links = world.links();
    var head = world.dinkesHead();
    var started = head.sends(links.auction().lotBids(open.lot().value())).location();
    var bid = UUID.fromString(started.replaceAll(".*/bids/|/draft", ""));
    fill(world, open, links, bid, marker);
    var shown = Pattern.compile("name=\"code\" value=\"([^\"]+)\"")
        .matcher(head.opens(links.bidPart(bid, "check")).body());
    assertThat(shown.find()).isTrue();
    var code = shown.group(1);
    var key = UUID.randomUUID().toString();
    for (int times = 0; times < 2; times++) {
      var answer = head.sends(links.bidPart(bid, "submission"), "revision", "9", "code", code, "key", key);
      assertThat(answer.status()).isEqualTo(303);
      assertThat(answer.location()).doesNotContain(code);
    }
    assertThat(head.sends(links.bidPart(bid, "sealed"), "code", code).body()).contains(marker);
    return code;
  }

  private static void fill(World world, Auction.Open open, Links links, UUID bid, String marker) {
    var operator = world.dinkesOperator();
    operator.sends(links.bidPart(bid, "summary"), "version", "1", "summary", marker + "x".repeat(5000));
    operator.sends(links.bidPart(bid, "summary"), "version", "9", "summary", marker);
    operator.sends(links.bidPart(bid, "summary"), "version", "1", "summary", marker);
    operator.sends(links.bidPart(bid, "innovations/" + 1), "version", "2", "name", marker, "kind", "OTHER",
        "description",
        marker, "startsOn", "2019-01-01");
    int revision = 3;
    for (var indicator : List.of(open.stunting(), open.checkUps())) {
      operator.sends(links.bidPart(bid, "baselines/" + indicator), "version", Integer.toString(revision++), "value",
          "20",
          "asOf", "2018-01-01", "source", marker, "evidence", marker);
    }
    operator.sends(links.bidPart(bid, "targets"),
        fields("5", "target-STUNTING-%d", "99", "target-K6-%d", "99", "reason",
            marker));
    operator.sends(links.bidPart(bid, "budget"), fields("6", "budget-%d", "1000000"));
    attach(operator, links.bidPart(bid, "attachments"), marker);
  }

  /** A table and a picture by the name of the marker, and one that is refused. */
  private static void attach(Player operator, String url, String marker) {
    var table = "kelurahan;kasus\n" + marker + ";120\n";
    assertThat(operator.sendsFile(url, marker + ".csv", "text/csv", Samples.text("<html>" + table)).status())
        .isEqualTo(422);
    assertThat(operator.sendsFile(url, marker + ".csv", "text/csv", Samples.text(table)).status()).isEqualTo(303);
    assertThat(operator.sendsFile(url, marker + ".pdf", "application/pdf",
        Samples.text(new String(Samples.pdf(), StandardCharsets.UTF_8).replace("Catalog", marker))).status())
        .isEqualTo(303);
    var file = Pattern.compile("href=\"(" + url + "/[0-9a-f-]{36})\"").matcher(operator.opens(url).body());
    assertThat(file.find()).isTrue();
    assertThat(operator.opens(file.group(1)).body()).contains(marker);
  }

  /** The named fields, those with a place for a year once for every year. */
  private static String[] fields(String revision, String... namesAndValues) {
    var fields = new ArrayList<>(List.of("version", revision));
    for (int at = 0; at < namesAndValues.length; at += 2) {
      var name = namesAndValues[at];
      var value = namesAndValues[at + 1];
      var names = name.contains("%d")
          ? Auction.years().mapToObj(year -> name.formatted(year))
          : Stream.of(name);
      names.forEach(each -> fields.addAll(List.of(each, value)));
    }
    return fields.toArray(String[]::new);
  }

  /** Everywhere that any of the secrets stands, in any of its spellings: all in one walk, which takes as long as for one. */
  private List<String> findings(World world, String... secrets) throws IOException, SQLException {
    var findings = new ArrayList<String>();
    try (var connection = TestPostgres.shared().superuser().connect()) {
      searchRows(connection, world, Stream.of(secrets).flatMap(secret -> textSpellings(secret).stream()).toList(),
          findings);
      try (var statement = connection.createStatement()) {
        statement.execute("checkpoint");
      }
    }
    var spellings = Stream.of(secrets).flatMap(secret -> byteSpellings(secret).stream()).toList();
    searchFile(TestPostgres.shared().log(), spellings, findings);
    for (var folder : List.of(TestPostgres.shared().dataDirectory(), home.files())) {
      searchFolder(folder, spellings, findings);
    }
    // as the program and its servlet container name what they lay down of a form that comes in
    try (var temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      for (var file : temporary.filter(each -> each.getFileName().toString().startsWith("upload")).toList()) {
        searchFile(file, spellings, findings);
      }
    }
    return findings;
  }

  private boolean isStoredFile(String found) {
    return found.startsWith(home.files().toString());
  }

  private static void searchFolder(Path folder, List<byte[]> spellings, List<String> findings) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        searchFile(file, spellings, findings);
      }
    }
  }

  /** Of tables with regions only the own one's rows: those of all tests before would take minutes. */
  private static void searchRows(Connection connection, World world, List<String> spellings, List<String> findings)
      throws SQLException {
    var sought = connection.createArrayOf("text",
        spellings.stream().map(spelling -> spelling.toLowerCase(java.util.Locale.ROOT)).toArray());
    var tables = new TreeMap<String, Boolean>();
    try (var statement = connection.createStatement(); var found = statement.executeQuery("""
        select quote_ident(t.schemaname) || '.' || quote_ident(t.tablename), exists (
          select 1 from information_schema.columns c where c.table_schema = t.schemaname
            and c.table_name = t.tablename and c.column_name = 'region_id')
        from pg_tables t where t.schemaname not in ('pg_catalog', 'information_schema')""")) {
      while (found.next()) {
        tables.put(found.getString(1), found.getBoolean(2));
      }
    }
    assertThat(tables).containsKeys("public.bid_draft", "public.posting", "public.act");
    for (var table : tables.keySet()) {
      var within = tables.get(table) ? "region_id = " + world.region().value() + " and " : "";
      try (var search = connection.prepareStatement(
          "select count(*) from " + table + " t, lower(t::text) looked (said) where " + within
              + "exists (select from unnest(?) sought (word) where position(sought.word in looked.said) > 0)")) {
        search.setArray(1, sought);
        try (var count = search.executeQuery()) {
          count.next();
          if (count.getInt(1) > 0) {
            findings.add("row of " + table.replace("public.", ""));
          }
        }
      }
    }
  }

  private static void searchFile(Path file, List<byte[]> spellings, List<String> findings) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    // as Latin-1 every byte is one character, so that the text search is a byte search
    var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    for (var spelling : spellings) {
      if (content.contains(new String(spelling, StandardCharsets.ISO_8859_1))) {
        findings.add(file.toString());
        return;
      }
    }
  }

  /** Plain, in hexadecimal (how bytea prints), and in base64 at each of its three alignments. */
  private static List<String> textSpellings(String secret) {
    var bytes = secret.getBytes(StandardCharsets.UTF_8);
    var base64 = IntStream.range(0, 3).mapToObj(shift -> base64(bytes, shift));
    return Stream.concat(Stream.of(secret, HexFormat.of().formatHex(bytes)), base64).toList();
  }

  /**
   * The middle of the base64 of the secret when so many bytes stand before it: the part that neighbours cannot
   * change.
   */
  private static String base64(byte[] secret, int shift) {
    var shifted = new byte[shift + secret.length];
    System.arraycopy(secret, 0, shifted, shift, secret.length);
    var text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
    return text.substring(shift == 0 ? 0 : 4, text.length() - 4);
  }

  private static List<byte[]> byteSpellings(String secret) {
    var spellings = new ArrayList<byte[]>();
    textSpellings(secret).forEach(text -> spellings.add(text.getBytes(StandardCharsets.UTF_8)));
    spellings.add(HexFormat.of().withUpperCase().formatHex(secret.getBytes(StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8));
    spellings.add(secret.getBytes(StandardCharsets.UTF_16LE));
    spellings.add(secret.getBytes(StandardCharsets.UTF_16BE));
    return spellings;
  }
}
