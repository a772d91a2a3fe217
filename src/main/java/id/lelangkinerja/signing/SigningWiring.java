package id.lelangkinerja.signing;

import id.lelangkinerja.pades.Affixing;
import id.lelangkinerja.pades.Authority;
import id.lelangkinerja.pades.Examining;
import id.lelangkinerja.pades.Trusted;
import id.lelangkinerja.platform.DataHome;
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
  Affixing affixing(Authority authority) {
    return new Affixing(authority);
  }
}
