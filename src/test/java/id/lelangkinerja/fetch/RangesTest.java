package id.lelangkinerja.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are reached, in all spellings in which they are hidden. */
class RangesTest {
  private static final String PORTS = "80,443,8080,8443";

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200",
      "100.127.255.255", "127.0.0.1", "127.255.255.254", "168.63.129.16", "169.254.169.254", "169.254.170.2",
      "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.0.1",
      "192.168.255.255", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255",
      "240.0.0.1", "255.255.255.255", "::", "::1", "::127.0.0.1", "::10.0.0.1", "::ffff:127.0.0.1",
      "::ffff:169.254.169.254", "::ffff:a9fe:a9fe", "::ffff:0:127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::10.0.0.1",
      "64:ff9b:1::1", "100::1", "2001::1", "2001:0:7f00:1::", "2001:10::1", "2001:20::1", "2001:db8::1",
      "2002:7f00:1::", "2002:a9fe:a9fe::1", "3fff::1", "3ffe::1", "5f00::1", "fc00::1", "fd00:ec2::254", "fdff::1",
      "fe80::1", "feb0::1", "fec0::1", "ff02::1", "ff0e::1", "2404:8000::5efe:10.0.0.1", "2404:8000::200:5efe:7f00:1"})
  void what_lies_within_a_network_is_closed(String literal) {
    assertThat(Ranges.isOpen(InetAddress.ofLiteral(literal))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1.1.1", "9.255.255.255", "11.0.0.1", "36.66.1.1", "100.63.255.255", "100.128.0.1",
      "103.10.1.1", "128.0.0.1", "169.253.1.1", "172.15.255.255", "172.32.0.1", "192.0.1.1", "192.167.1.1",
      "192.169.0.1", "198.17.1.1", "198.20.0.1", "203.0.112.1", "223.255.255.254", "::ffff:8.8.8.8", "2001:200::1",
      "2404:8000::1", "2606:4700::1111", "2a00:1450::1"})
  void what_is_given_out_to_the_open_network_is_reached(String literal) {
    assertThat(Ranges.isOpen(InetAddress.ofLiteral(literal))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"http://2130706433/,SOURCE_HOST", "http://017700000001/,SOURCE_HOST", "http://0x7f000001/,SOURCE_HOST",
      "http://0177.0.0.1/,SOURCE_HOST", "http://0x7f.0.0.1/,SOURCE_HOST", "http://127.1/,SOURCE_HOST",
      "http://127.0.1/,SOURCE_HOST", "http://1.2.3.4.5/,SOURCE_HOST", "http://256.1.1.1/,SOURCE_HOST",
      "http://127.0.0.01/,SOURCE_HOST", "http://0/,SOURCE_HOST", "http://127.0.0.1/,SOURCE_CLOSED",
      "http://127.0.0.1./,SOURCE_CLOSED", "http://１２７.0.0.1/,SOURCE_CLOSED", "http://127。0。0。1/,SOURCE_CLOSED",
      "http://①②⑦.⓪.⓪.①/,SOURCE_CLOSED", "http://[::1]/,SOURCE_CLOSED", "http://[::ffff:127.0.0.1]/,SOURCE_CLOSED",
      "http://[::ffff:7f00:1]/,SOURCE_CLOSED", "http://[0:0:0:0:0:ffff:a9fe:a9fe]/,SOURCE_CLOSED",
      "http://[::127.0.0.1]/,SOURCE_CLOSED", "http://[64:ff9b::127.0.0.1]/,SOURCE_CLOSED",
      "http://[fe80::1%25eth0]/,SOURCE_HOST", "http://[v1.x]/,SOURCE_HOST", "http://[127.0.0.1]/,SOURCE_HOST",
      "http://169.254.169.254/latest/meta-data,SOURCE_CLOSED", "http://100.100.100.200/,SOURCE_CLOSED",
      "http://192.168.1.1/,SOURCE_CLOSED", "http://8.8.8.8:22/,SOURCE_PORT", "http://data.example:5432/,SOURCE_PORT",
      "http://data.example:0/,SOURCE_PORT", "http://data.example:99999/,SOURCE_PORT",
      "file:///etc/passwd,SOURCE_SCHEME",
      "ftp://data.example/,SOURCE_SCHEME", "gopher://data.example/,SOURCE_SCHEME", "//data.example/,SOURCE_SCHEME",
      "data.example,SOURCE_SCHEME", "jar:http://data.example!/,SOURCE_SCHEME", "http://,SOURCE_UNREADABLE",
      "http://a:b@data.example/,SOURCE_CREDENTIALS", "http://8.8.8.8@127.0.0.1/,SOURCE_CREDENTIALS",
      "http://data.example\\@127.0.0.1/,SOURCE_UNREADABLE", "http://data .example/,SOURCE_UNREADABLE",
      "http://data..example/,SOURCE_UNREADABLE", "http://data.example/a b,SOURCE_UNREADABLE",
      "http://data\u200b.example/,SOURCE_UNREADABLE", "http://%31%32%37.0.0.1/,SOURCE_UNREADABLE"})
  void an_address_that_hides_where_it_leads_is_refused(String typed, Reason reason) {
    var reach = new Reach("", PORTS);
    assertThatThrownBy(() -> reach.check(SourceAddress.of(typed))).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @CsvSource({"HTTP://Data.Malangkota.GO.ID,http://data.malangkota.go.id/",
      "https://data.example:443/a?b=c#d,https://data.example/a?b=c",
      "http://data.example:8080?x=1,http://data.example:8080/?x=1",
      "https://bücher.example/ä,https://xn--bcher-kva.example/%C3%A4",
      "http://[2606:4700::1111]:8080/,http://[2606:4700:0:0:0:0:0:1111]:8080/"})
  void an_honest_address_is_kept_in_one_spelling(String typed, String kept) {
    var address = SourceAddress.of(typed);
    new Reach("", PORTS).check(address);
    assertThat(address.text()).isEqualTo(kept);
  }

  @Test
  void a_query_in_which_sources_keep_keys_is_not_shown() {
    assertThat(SourceAddress.of("https://data.example/a.csv?kunci=rahasia").shown())
        .isEqualTo("https://data.example/a.csv");
  }

  @Test
  void of_the_own_network_only_what_the_installation_names_is_reached() {
    var reach = new Reach("data.kota.test, 10.20.0.0/16, fd00:1::/32", PORTS);
    assertThat(reach.reaches(SourceAddress.of("http://data.kota.test/"), InetAddress.ofLiteral("192.168.1.7")))
        .isTrue();
    assertThat(reach.reaches(SourceAddress.of("http://lain.kota.test/"), InetAddress.ofLiteral("192.168.1.7")))
        .isFalse();
    assertThat(reach.reaches(SourceAddress.of("http://x.test/"), InetAddress.ofLiteral("10.20.255.255"))).isTrue();
    assertThat(reach.reaches(SourceAddress.of("http://x.test/"), InetAddress.ofLiteral("10.21.0.0"))).isFalse();
    assertThat(reach.reaches(SourceAddress.of("http://x.test/"), InetAddress.ofLiteral("fd00:1::5"))).isTrue();
    assertThat(reach.reaches(SourceAddress.of("http://x.test/"), InetAddress.ofLiteral("fd00:2::5"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/33", "10.0.0/8", "x/8", "::1/129"})
  void a_wall_that_cannot_be_read_stops_the_start(String allowed) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Reach(allowed, PORTS));
    assertThatIllegalArgumentException().isThrownBy(() -> new Reach("", allowed));
  }
}
