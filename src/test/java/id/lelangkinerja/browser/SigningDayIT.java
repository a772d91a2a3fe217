package id.lelangkinerja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.TestConnections;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.contract.OutForSignature;
import id.lelangkinerja.platform.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A signing day: both sides sign one contract after the other, and the wall shows it to all without being touched. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"lk.database.as=loader", "lk.demo=false"})
@AutoConfigureMockMvc
@Import({TestConnections.class, Worlds.class})
class SigningDayIT {
  private static final String AGREE = "Saya menyetujui naskah ini";
  @LocalServerPort
  int port;
  @Autowired
  AutowireCapableBeanFactory beans;
  @Autowired
  MovableClock clock;

  @Test
  void everything_that_waits_is_signed_with_the_password_once_and_the_wall_follows() {
    var sent = new OutForSignature(beans);
    sent.another("Anak tumbuh sehat");
    try (var chromium = Chromium.start();
        var company = new Company(chromium.browser(), "http://localhost:" + port, sent.world(), clock)) {
      var day = sent.world().links().contracts().signingDay();
      var wall = company.planner().opens(day).reads("0 dari 2 naskah sudah ditandatangani lengkap", "Menunggu",
          "Ibu dan bayi selamat", "Anak tumbuh sehat");
      signsBoth(company.dinkesHead(), "dinkes-head", day);
      signsBoth(company.mayor(), "mayor", day);
      wall.comesToRead("2 dari 2 naskah sudah ditandatangani lengkap").doesNotRead("Menunggu");
      assertThat(company.looks().faults()).isEmpty();
    }
  }

  /** Each is opened first; the first with the password, the next one follows by itself and needs none. */
  private static void signsBoth(Person person, String name, String day) {
    person.opens(day).reads("2 naskah menunggu tanda tangan Anda").follows("Mulai menandatangani")
        .reads("Ibu dan bayi selamat", "Berkas ini belum Anda buka").presses(AGREE)
        .reads("Buka dokumen ini dahulu").opensDocument().writes("Kata sandi Anda", Company.password(name))
        .presses(AGREE)
        .reads("Anak tumbuh sehat").doesNotRead("Kata sandi Anda").opensDocument().presses(AGREE)
        .reads("naskah sudah ditandatangani lengkap").doesNotRead("menunggu tanda tangan Anda");
  }
}
