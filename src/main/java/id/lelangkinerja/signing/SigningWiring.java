package id.lelangkinerja.signing;

import id.lelangkinerja.pades.Affixing;
import id.lelangkinerja.pades.Authority;
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

  @Bean
  Affixing affixing(Authority authority) {
    return new Affixing(authority);
  }
}
