package id.lelangkinerja.files;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The virus scanner as the installation sets it: none unless its address is given. */
@Configuration(proxyBeanMethods = false)
class ScannerWiring {
  @Bean
  Scanner scanner(@Value("${lk.scanner:}") String address, @Value("${lk.scanner.patience:10s}") Duration patience) {
    return Scanner.at(address, patience);
  }
}
