package id.lelangkinerja.fetch;

import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the network this installation reaches, as its settings say. */
@Configuration(proxyBeanMethods = false)
class FetchWiring {
  /**
   * @param allowed names and blocks of addresses of the own network that may be read, such as data.kota.go.id,10.20.0.0/16
   * @param ports   at which ports
   */
  @Bean
  Fetching fetching(@Value("${lk.feed.allow:}") String allowed,
      @Value("${lk.feed.ports:80,443,8080,8443}") String ports) throws NoSuchAlgorithmException {
    return new Fetching(new Reach(allowed, ports), InetAddress::getAllByName, SSLContext.getDefault());
  }
}
