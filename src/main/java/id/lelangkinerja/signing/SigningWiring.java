package id.lelangkinerja.signing;

import id.lelangkinerja.bsre.Account;
import id.lelangkinerja.bsre.Bsre;
import id.lelangkinerja.pades.Affixing;
import id.lelangkinerja.pades.Authority;
import id.lelangkinerja.pades.Examining;
import id.lelangkinerja.pades.Trusted;
import id.lelangkinerja.platform.DataHome;
import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the certificate authority of this installation. */
@Configuration(proxyBeanMethods = false)
class SigningWiring {
  @Bean
  Authority authority(DataHome home) {
    return Authority.in(home.keys());
  }

  /** The operator puts the certificates of other authorities to trust into the folder keys/trusted. */
  @Bean
  Examining examining(Authority authority, DataHome home) {
    return new Examining(authority, Trusted.in(home.keys().resolve("trusted")));
  }

  @Bean
  Returned returned(Authority authority, DataHome home) {
    return new Returned(examining(authority, home));
  }

  /**
   * The account that the operator has with the national service; without an address people sign by local
   * certificates.
   */
  @Bean
  National national(@Value("${lk.bsre.address:}") String address, @Value("${lk.bsre.user:}") String user,
      @Value("${lk.bsre.password:}") String password, @Value("${lk.bsre.version:2}") int version,
      @Value("${lk.bsre.patience:60s}") Duration patience) {
    return new National(address.isBlank()
        ? null
        : new Bsre(new Account(URI.create(address.strip().replaceAll("/+$", "")), user, password, version, patience)));
  }

  @Bean
  Affixing affixing(Authority authority) {
    return new Affixing(authority);
  }
}
