package id.lelangkinerja.command;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.lelangkinerja.command.page.CommandPage;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Texts;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The command centre to take away: each of its lists as a table, and all of it on one page of paper. */
@RegionController
class TableController {
  private final Watching watching;
  private final TemplateEngine templates;
  private final MessageSource messages;

  TableController(Watching watching, TemplateEngine templates, MessageSource messages) {
    this.watching = watching;
    this.templates = templates;
    this.messages = messages;
  }

  @GetMapping({"/command/{table}.csv", "/command/{table}.xlsx"})
  ResponseEntity<byte[]> table(Acting who, RegionHere here, @PathVariable String table, Form asked,
      SheetFormat format) {
    var page = watching.look(who, here, asked);
    var rows = Tables.of(table, page).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return rows.download(format, table + "-" + here.code());
  }

  @GetMapping("/command/summary.pdf")
  ResponseEntity<byte[]> summary(Acting who, RegionHere here, Form asked) {
    var page = watching.look(who, here, asked);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename("lelang-kinerja-" + here.code() + ".pdf").build().toString())
        .body(print(here, page, asked));
  }

  private byte[] print(RegionHere here, CommandPage page, Form asked) {
    var output = new StringOutput();
    templates.render("command/pdf/summary.jte", Map.of("t", new Texts(asked.reader(), messages), "region", here.name(),
        "page", page, "day", watching.today()), output);
    return Pdf.render(output.toString());
  }
}
