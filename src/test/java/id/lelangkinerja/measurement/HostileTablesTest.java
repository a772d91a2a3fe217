package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.intake.HandedIn;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sheet.Book;
import id.lelangkinerja.sheet.Files;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Tables of figures that are made to do harm: told in words what is wrong with them, and nothing of them is written. */
@MeasurementTest
class HostileTablesTest {
  private static final String HEAD = "contract,indicator,period,value,numerator,denominator,note,provisional\n";
  private static final List<String> NAMES = List.of(HEAD.strip().split(","));
  /** The first signs of a file are looked over before it is read. */
  private static final String FAR = ("# " + "x".repeat(5000) + "\n").repeat(2);
  /** What is larger is read after its sender was answered. */
  private static final int LARGE = 150_000;
  private static final Locale INDONESIAN = Locale.of("id");
  private static final Locale ENGLISH = Locale.ENGLISH;
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  MessageSource messages;
  @Autowired
  Clock clock;
  World world;
  UUID contract;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2020-01-05T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", 2020, Contracts.permits(), Contracts.coverage());
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"figures", "figures-handed-in"})
  void a_workbook_that_unpacks_without_end_reaches_out_or_runs_is_refused(String kind) {
    refused(kind, Files.bomb(head(), 24), new Refused(Reason.SHEET_TOO_LARGE, 100));
    refused(kind, Files.bomb(head(), 180), new Refused(Reason.SHEET_TOO_LARGE, 100));
    for (var type : List.of("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">",
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY e \"&a;&a;&a;&a;&a;&a;\">]>")) {
      var parts = Files.workbook("");
      parts.put(Files.SHEET, Files.text("<?xml version=\"1.0\"?>" + type + "<worksheet><sheetData>" + head()
          + "<row r=\"2\">" + Files.inline("A2", "&e;") + "</row></sheetData></worksheet>"));
      refused(kind, Files.zip(parts), new Refused(Reason.SHEET_REACHES_OUT));
    }
    for (var part : List.of("xl/externalLinks/externalLink1.xml", "xl/vbaProject.bin", "xl/embeddings/x.bin")) {
      var parts = Files.workbook(head() + row(2, "95"));
      parts.put(part, Files.text("<x/>"));
      refused(kind, Files.zip(parts), new Refused(Reason.SHEET_REACHES_OUT));
    }
    nothingIsWritten();
  }

  @ParameterizedTest
  @ValueSource(strings = {"figures", "figures-handed-in"})
  void what_is_no_table_by_its_content_or_too_large_a_one_is_refused(String kind) {
    var picture = new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, (byte) 0xFF};
    refused(kind, picture, new Refused(Reason.SHEET_NOT_UTF8));
    refused(kind, Arrays.copyOf(picture, LARGE + 1), new Refused(Reason.FILE_TYPE));
    refused(kind, Files.text("%PDF-1.7\n1 0 obj\n"), new Refused(Reason.IMPORT_COLUMNS_MISSING,
        "contract, indicator, period"));
    refused(kind, Files.zip(Map.of(Files.TYPES, Files.text("<Types/>"), "word/document.xml", Files.text("<w/>"))),
        new Refused(Reason.SHEET_UNREADABLE));
    refused(kind, Files.text("PK\u0003\u0004"), new Refused(Reason.SHEET_UNREADABLE));
    refused(kind, Files.text(HEAD.strip() + IntStream.range(0, 200).mapToObj(no -> ",k" + no)
        .collect(Collectors.joining()) + "\n1,2,3\n"), new Refused(Reason.SHEET_TOO_MANY_COLUMNS, 100));
    refused(kind, Files.zip(Files.workbook("<row r=\"1\">" + IntStream.range(0, 200)
        .mapToObj(no -> "<c t=\"inlineStr\"><is><t>k" + no + "</t></is></c>").collect(Collectors.joining())
        + "</row>")), new Refused(Reason.SHEET_TOO_MANY_COLUMNS, 100));
    nothingIsWritten();
  }

  @Test
  void one_row_more_than_are_taken_is_told_while_the_file_is_read() {
    var many = new Refused(Reason.SHEET_TOO_MANY_ROWS, 100_000);
    refused("figures", Files.text(HEAD + "a,b,2019,1\n".repeat(100_001)), many, ENGLISH);
    refused("figures-handed-in", Files.zip(Files.workbook(head() + "<row><c><v>1</v></c></row>".repeat(100_001))),
        many, INDONESIAN);
    nothingIsWritten();
  }

  @ParameterizedTest
  @ValueSource(strings = {"figures", "figures-handed-in"})
  void a_cell_that_is_no_number_of_this_size_is_named(String kind) {
    var cells = List.of("1e308", "1E+308", "1e-400", "NaN", "Infinity", "-Infinity", "1e5", "0x1F", "٣٤", "½", "1_000",
        "123456789012345", "0.0000001", "=1+1", "'=1+1", "\u202E9", "9".repeat(7000));
    var csv = new StringBuilder(HEAD);
    cells.forEach(cell -> csv.append(contract).append(",IZIN,2019-Q1,").append(cell).append(",,,Register,\n"));
    var page = shown(kind, Files.text(csv.toString()));
    for (int at = 0; at < cells.size(); at++) {
      assertThat(page).as(cells.get(at)).contains(">D" + (at + 2) + "<");
    }
    var numbers = List.of("1E+308", "1e-400", "NaN", "INF", "1E+20", "0.12345678901234567");
    var rows = new StringBuilder(head());
    for (int at = 0; at < numbers.size(); at++) {
      rows.append(row(at + 2, numbers.get(at)));
    }
    rows.append("<row r=\"20\">").append(Files.inline("A20", contract.toString())).append(Files.inline("B20", "IZIN"))
        .append(Files.inline("C20", "2019-Q1")).append("<c r=\"D20\"><f>1+1</f><v>2</v></c></row>");
    var book = shown(kind, Files.zip(Files.workbook(rows.toString())));
    for (int at = 0; at < numbers.size(); at++) {
      assertThat(book).as(numbers.get(at)).contains(">D" + (at + 2) + "<");
    }
    assertThat(book).contains(">D20<", "Sel ini berisi rumus", "“1E+308” bukan angka.",
        "“100000000000000000000” terlalu panjang: paling banyak 14 angka sebelum dan 6 angka di belakang koma.");
    nothingIsWritten();
  }

  @ParameterizedTest
  @ValueSource(strings = {"figures", "figures-handed-in"})
  void signs_that_cannot_be_seen_are_refused_in_whatever_column_they_stand(String kind) {
    for (var sign : List.of("\u0000", "\u0007", "\u001B[2J")) {
      refused(kind, Files.text(HEAD + FAR + contract + ",IZIN,2019-Q1,95,,,Register" + sign + ",no\n"),
          new Refused(Reason.FILE_TYPE));
    }
    for (var sign : List.of("\u0085", "\u007F")) {
      for (int column = 0; column < NAMES.size(); column++) {
        var cells = new ArrayList<>(List.of(contract.toString(), "IZIN", "2019-Q1", "95", "", "", "Register", "no"));
        cells.set(column, "x" + sign + "y");
        var row = IntStream.range(0, cells.size())
            .mapToObj(at -> Files.inline((char) ('A' + at) + "2", cells.get(at))).collect(Collectors.joining());
        assertThat(shown(kind, Files.zip(Files.workbook(head() + "<row r=\"2\">" + row + "</row>"))))
            .as(NAMES.get(column)).contains(">" + (char) ('A' + column) + "2<");
      }
    }
    nothingIsWritten();
  }

  @Test
  void no_text_comes_back_as_a_formula() {
    var note = "=HYPERLINK(\"\"http://localhost:1/\"\"&A1)";
    var file = HandedIn.file(world, world.dinkesOperator(), "figures", "=cmd|' C calc'!A0.csv",
        Files.text(HEAD + contract + ",IZIN,2019-Q1,95,,,\"" + note + "\",no\n"));
    file.accepted();
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(1);
    for (var kind : List.of("figures", "figures-handed-in")) {
      var csv = world.dinkesOperator().opens(world.links().imports().present(kind)).body();
      assertThat(csv).contains(",\"'=HYPERLINK(").doesNotContain(",\"=HYPERLINK(");
      var book = Book.text(world.dinkesOperator().fetches(world.links().imports().present(kind)
          .replace(".csv", ".xlsx")));
      assertThat(book).contains("=HYPERLINK(").doesNotContain("<f>", "<hyperlink");
    }
    assertThat(world.dinkesOperator().opens(world.links().imports().csv()).body()).contains("\n'=cmd_")
        .doesNotContain("\n=cmd_");
  }

  @ParameterizedTest
  @ValueSource(strings = {"figures", "figures-handed-in"})
  void no_mutation_of_a_table_breaks_the_page(String kind) {
    var lot = new Random(20200105);
    var csv = Files.text(HEAD + contract + ",IZIN,2019-Q1,95,,,Register,no\n" + contract
        + ",CAKUPAN,2019-S1,,82,100,Register,yes\n");
    var book = Files.zip(Files.workbook(head() + row(2, "95") + row(3, "96.5")));
    for (int no = 0; no < 60; no++) {
      var bytes = (no % 2 == 0 ? csv : book).clone();
      for (int at = lot.nextInt(6); at >= 0; at--) {
        bytes[lot.nextInt(bytes.length)] = (byte) (lot.nextBoolean() ? lot.nextInt(256) : lot.nextInt(' ', 128));
      }
      if (no % 5 == 4) {
        bytes = Arrays.copyOf(bytes, lot.nextInt(bytes.length));
      }
      var sent = HandedIn.file(world, world.dinkesOperator(), kind, "angka", bytes);
      assertThat(sent.answer().status()).as(kind + " " + no).isIn(303, 422);
      if (sent.answer().status() == 303) {
        assertThat(sent.by().opens(sent.answer().location()).status()).as(kind + " " + no).isEqualTo(200);
      }
    }
    nothingIsWritten();
  }

  /** In both languages. */
  private void refused(String kind, byte[] content, Refused refused) {
    refused(kind, content, refused, INDONESIAN);
    refused(kind, content, refused, ENGLISH);
  }

  /** On the form, or on the page of the file where it is read later. */
  private void refused(String kind, byte[] content, Refused refused, Locale language) {
    var by = language.equals(ENGLISH) ? world.dinkesOperator().inEnglish() : world.dinkesOperator();
    var sent = HandedIn.file(world, by, kind, "angka.xlsx", content);
    var text = new Texts(language, messages).refusal(refused);
    if (sent.answer().status() == 303) {
      assertThat(content.length).as("read later").isGreaterThan(LARGE);
      assertThat(said(sent.settled())).contains(text).doesNotContain("/acceptance");
    } else {
      assertThat(sent.answer().status()).isEqualTo(422);
      assertThat(mistakes(sent.answer().body())).contains(text);
    }
  }

  /** The page of a file of which single rows are faulty. */
  private String shown(String kind, byte[] content) {
    var sent = HandedIn.file(world, world.dinkesOperator(), kind, "angka.csv", content);
    assertThat(sent.answer().status()).as(mistakes(sent.answer().body())).isEqualTo(303);
    var page = sent.settled();
    assertThat(page).doesNotContain("/acceptance");
    return said(page);
  }

  /** What a form says that is to be mended. */
  private static String mistakes(String page) {
    int from = page.indexOf("class=\"mistakes\"");
    return from < 0 ? "" : page.substring(from, page.indexOf("</div>", from));
  }

  /** What a page says between its head and its foot. */
  private static String said(String page) {
    return page.substring(page.indexOf("<h1>"), page.indexOf("</main>"));
  }

  private void nothingIsWritten() {
    assertThat(contracts.count(world, "measurement_version")).isZero();
    assertThat(contracts.count(world, "measurement_batch")).isZero();
  }

  private static String head() {
    return "<row r=\"1\">" + IntStream.range(0, NAMES.size())
        .mapToObj(at -> Files.inline((char) ('A' + at) + "1", NAMES.get(at))).collect(Collectors.joining()) + "</row>";
  }

  private String row(int no, String value) {
    return "<row r=\"" + no + "\">" + Files.inline("A" + no, contract.toString()) + Files.inline("B" + no, "IZIN")
        + Files.inline("C" + no, "2019-Q1") + "<c r=\"D" + no + "\"><v>" + value + "</v></c>"
        + Files.inline("G" + no, "Register") + "</row>";
  }
}
