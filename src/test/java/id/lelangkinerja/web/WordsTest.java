package id.lelangkinerja.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import id.lelangkinerja.cast.ProgrammeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProgrammeTest
class WordsTest {
  @Autowired
  JdbcClient jdbc;

  @Test
  void a_word_finds_its_indonesian_relatives() {
    assertThat(finds("pelayanan", "Antrean layanan di kecamatan")).isTrue();
    assertThat(finds("pelayanan", "Warga dilayani dalam tiga puluh menit")).isTrue();
    assertThat(finds("layanan", "Pelayanan terpadu satu pintu")).isTrue();
    assertThat(finds("kemiskinan", "Penduduk miskin menurun")).isTrue();
    assertThat(finds("membangun", "Pembangunan jalan lingkungan")).isTrue();
    assertThat(finds("pengangguran", "Angka penganggur terbuka")).isTrue();
    assertThat(finds("perizinan", "Izin usaha mikro")).isTrue();
    assertThat(finds("Dilayani", "PELAYANAN")).isTrue();
  }

  @Test
  void a_part_of_a_word_is_found_as_before() {
    assertThat(finds("stunt", "Prevalensi stunting")).isTrue();
    assertThat(finds("IKU-0", "IKU-01")).isTrue();
    assertThat(finds("izi", "Perizinan")).isTrue();
  }

  @Test
  void every_word_has_to_be_there_and_another_word_is_not_found() {
    assertThat(finds("pelayanan warga", "Warga dilayani di kelurahan")).isTrue();
    assertThat(finds("pelayanan pajak", "Warga dilayani di kelurahan")).isFalse();
    assertThat(finds("pelayaran", "Pelayanan terpadu")).isFalse();
    assertThat(finds("", "apa saja")).isTrue();
  }

  @Test
  void no_sign_in_a_word_is_a_pattern_or_an_operator() {
    for (var typed : new String[]{"%", "_", "a%b", "!", "&", "|", "'", "(", ":*", "\\", "<->", "stunting & !gizi"}) {
      assertThat(finds(typed, "Prevalensi gizi buruk")).as(typed).isFalse();
    }
    assertThat(finds("100%", "Cakupan 100% penduduk")).isTrue();
  }

  @Test
  void whatever_is_typed_breaks_no_search_and_finds_itself() {
    qt().withExamples(200).forAll(strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 60))
        .check(typed -> finds(typed.replace("\0", ""), String.join(" ", Words.of(typed.replace("\0", "")).all())));
  }

  @Test
  void words_of_the_address_of_a_list_stay_words() {
    assertThat(Words.of("a&b=c #d").in("/3573/problems")).isEqualTo("/3573/problems?q=a%26b%3Dc+%23d");
  }

  @Test
  void a_stem_is_looked_for_without_an_index_since_row_level_security_would_not_use_one() {
    assertThat(jdbc.sql("select bool_or(proleakproof) from pg_proc where proname = 'ts_match_vq'").query(Boolean.class)
        .single()).as("once it is leakproof, an index on the stems would serve").isFalse();
  }

  private boolean finds(String typed, String text) {
    return jdbc.sql("select " + Words.within("t.text") + " from (select cast(:text as text) as text) t")
        .param("text", text).param("words", Words.of(typed).parameter()).query(Boolean.class).single();
  }
}
