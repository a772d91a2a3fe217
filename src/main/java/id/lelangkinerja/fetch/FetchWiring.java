package id.lelangkinerja.fetch;

import java.net.InetAddress;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the network this installation reaches, as its settings say. */
@Configuration(proxyBeanMethods = false)
class FetchWiring {
  /**
   * @param allowed names and blocks of addresses of the own network that may be read, such as data.kota.go.id,10.20.0.0/16
   * @param ports   at which ports
   * @param trust   a file with the certificates of authorities of the own network, beside those that the platform trusts
   */
  @Bean
  Fetching fetching(@Value("${lk.feed.allow:}") String allowed,
      @Value("${lk.feed.ports:80,443,8080,8443}") String ports, @Value("${lk.feed.trust:}") String trust)
      throws GeneralSecurityException {
    return new Fetching(new Reach(allowed, ports), InetAddress::getAllByName, Trust.with(trust));
  }
}
