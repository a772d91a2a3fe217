package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Texts;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** What an agency owes as a table to fill in elsewhere, which the imports take back. */
@RegionController
class EntryTableController {
  private final FigureTables tables;
  private final MessageSource messages;

  EntryTableController(FigureTables tables, MessageSource messages) {
    this.tables = tables;
    this.messages = messages;
  }

  @GetMapping({"/measurements/entry.csv", "/measurements/entry.xlsx"})
  ResponseEntity<byte[]> table(Acting who, RegionHere here, Form asked, SheetFormat format) {
    Refused.unless(Rules.reportsAny(who), Reason.NOT_YOURS);
    var ends = EntryForm.ends(asked);
    return tables.owed(who, ends, new Texts(asked.reader(), messages)).download(format,
        "realisasi-" + here.code() + (ends == null ? "" : "-" + ends));
  }
}
