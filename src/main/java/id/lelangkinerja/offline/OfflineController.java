package id.lelangkinerja.offline;

import id.lelangkinerja.identity.DeviceMark;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;

/** The page for phones, and what it takes along. */
@RegionController
class OfflineController {
  private final OfflinePages pages;
  private final DeviceMark device;

  OfflineController(OfflinePages pages, DeviceMark device) {
    this.pages = pages;
    this.device = device;
  }

  @GetMapping("/offline")
  Screen page(Acting who, RegionHere here, Locale reader, HttpServletRequest request, HttpServletResponse response) {
    Refused.unless(Rules.writes(who), Reason.NOT_YOURS);
    device.put(who.person(), request, response);
    return Screen.of("offline/page", pages.page(who, here, reader));
  }

  @GetMapping("/offline/figures")
  ResponseEntity<Taken> figures(Acting who, RegionHere here, Locale reader, CsrfToken csrf) {
    Refused.unless(Rules.writes(who), Reason.NOT_YOURS);
    return ResponseEntity.ok().cacheControl(CacheControl.noStore())
        .body(pages.taken(who, here, reader, csrf.getToken()));
  }
}
