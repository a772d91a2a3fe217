package id.lelangkinerja.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.web.Words;
import org.junit.jupiter.api.Test;

class RegionCatalogueTest {
  private final RegionCatalogue catalogue = new RegionCatalogue();

  @Test
  void a_region_is_found_by_its_name_or_by_either_spelling_of_its_code() {
    assertThat(catalogue.search(Words.of("malang"), 20)).extracting(RegionCatalogue.Entry::name)
        .containsExactly("Kabupaten Malang", "Kota Malang", "Kabupaten Pemalang");
    assertThat(catalogue.search(Words.of("35.73"), 20)).extracting(RegionCatalogue.Entry::name)
        .containsExactly("Kota Malang");
    assertThat(catalogue.search(Words.of("3573"), 20)).hasSize(1);
    assertThat(catalogue.search(Words.of(" "), 20)).isEmpty();
    assertThat(catalogue.search(Words.of("kabupaten"), 20)).hasSize(20);
  }

  @Test
  void every_autonomous_region_is_there_once_and_the_units_of_jakarta_are_not() {
    var all = catalogue.search(Words.of("a"), 1000);
    assertThat(catalogue.search(Words.of("a"), 1000)).extracting(RegionCatalogue.Entry::code).doesNotHaveDuplicates();
    assertThat(all.size()).isBetween(400, 546);
    assertThat(catalogue.of("3171")).isEmpty();
    assertThat(catalogue.of("31").orElseThrow().kind()).isEqualTo("PROVINSI");
    var malang = catalogue.of("3573").orElseThrow();
    assertThat(malang.shortName()).isEqualTo("Malang");
    assertThat(malang.id().value()).isEqualTo(3573);
  }
}
