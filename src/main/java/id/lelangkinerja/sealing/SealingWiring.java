package id.lelangkinerja.sealing;

import id.lelangkinerja.platform.DataHome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the signing key of this installation. */
@Configuration(proxyBeanMethods = false)
class SealingWiring {
  @Bean
  SigningKey signingKey(DataHome home) {
    return SigningKey.in(home.keys());
  }
}
