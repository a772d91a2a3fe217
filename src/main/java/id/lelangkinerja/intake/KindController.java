package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One kind of table: its page, its template, what is there already, and the file that is handed in. */
@RegionController
class KindController {
  private final ImportKinds kinds;
  private final KindPages pages;
  private final Previewing previewing;
  private final Posting posting;

  KindController(ImportKinds kinds, KindPages pages, Previewing previewing, Posting posting) {
    this.kinds = kinds;
    this.pages = pages;
    this.previewing = previewing;
    this.posting = posting;
  }

  @GetMapping("/imports/kinds/{kind}")
  Screen show(Acting who, RegionHere here, @PathVariable String kind, Form asked) {
    return pages.screen(here, kinds.find(who, kind)).with(asked);
  }

  @GetMapping({"/imports/kinds/{kind}/template.csv", "/imports/kinds/{kind}/template.xlsx"})
  ResponseEntity<byte[]> template(Acting who, @PathVariable String kind, Form asked, SheetFormat format) {
    return pages.template(who, kinds.find(who, kind), asked.reader()).download(format, "template-" + kind);
  }

  @GetMapping({"/imports/kinds/{kind}/present.csv", "/imports/kinds/{kind}/present.xlsx"})
  ResponseEntity<byte[]> present(Acting who, RegionHere here, @PathVariable String kind, Form asked,
      SheetFormat format) {
    var found = kinds.find(who, kind);
    var table = pages.table(found, asked.reader());
    found.present(who, table);
    return table.download(format, kind + "-" + here.code());
  }

  @PostMapping("/imports/kinds/{kind}")
  ModelAndView preview(Acting who, RegionHere here, @PathVariable String kind, Form sent,
      @RequestParam(required = false) @Nullable MultipartFile file) {
    var found = kinds.find(who, kind);
    var form = Upload.noted(sent, file);
    return posting.answer(who, "import-preview:" + kind, form,
        () -> Links.of(here).imports().one(Upload.read("file", file,
            path -> previewing.preview(who, found.name(), Upload.name(file), path))),
        () -> pages.screen(here, found));
  }
}
