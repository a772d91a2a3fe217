package id.lelangkinerja.identity;

import id.lelangkinerja.intake.Batch;
import id.lelangkinerja.intake.ImportColumn;
import id.lelangkinerja.intake.RowKind;
import id.lelangkinerja.intake.YesNo;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.sheet.Table;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * People with the offices that they hold, a row for each office. A person who is new has no password yet and gets an
 * invitation; of one who is registered here a row that says the same may bring another office, and changes nothing
 * else.
 */
@Component
class PeopleImport implements RowKind {
  private static final List<ImportColumn> COLUMNS = List.of(ImportColumn.required("name", "Siti Contoh, S.KM."),
      ImportColumn.required("sign_in_name", "siti.contoh"), ImportColumn.optional("nip", "19800101 200501 2 001"),
      ImportColumn.optional("rank", "Pembina Utama Muda (IV/c)"), ImportColumn.optional("mail", "siti@contoh.example"),
      new ImportColumn("language", false, "id", List.of("id", "en")),
      new ImportColumn("role", false, "AGENCY_HEAD", Arrays.stream(Role.values()).map(Role::name).toList()),
      ImportColumn.optional("office", "Kepala Dinas Kesehatan"), ImportColumn.optional("agency", "dinkes"),
      ImportColumn.yesNo("acting", ""), ImportColumn.optional("from", "2019-01-01"),
      ImportColumn.optional("until", ""));
  private final OfficialQuery officials;
  private final OfficeRepository offices;
  private final Welcoming welcoming;
  private final Today today;

  PeopleImport(OfficialQuery officials, OfficeRepository offices, Welcoming welcoming, Today today) {
    this.officials = officials;
    this.offices = offices;
    this.welcoming = welcoming;
    this.today = today;
  }

  @Override
  public String name() {
    return "people";
  }

  @Override
  public boolean mayImport(Acting who) {
    return Rules.mayAdminister(who);
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  @Override
  public void check(Acting who, Batch batch) {
    new PeopleJudging(who, batch, officials, offices, welcoming, today.day()).judge();
  }

  @Override
  public void present(Acting who, Table table) {
    var held = officials.offices(who.region(), today.day());
    for (var person : officials.residents(who.region())) {
      var theirs = held.getOrDefault(person.personId(), List.of());
      if (theirs.isEmpty()) {
        table.row(person.name(), person.signIn(), person.nip(), person.rank(), person.mail(), person.language(), null,
            null, null, null, null, null);
      }
      theirs.forEach(each -> table.row(person.name(), person.signIn(), person.nip(), person.rank(), person.mail(),
          person.language(), each.role(), each.office(), each.agency(), each.acting() ? YesNo.of(true) : null,
          each.validFrom(),
          each.validTo()));
    }
  }
}
