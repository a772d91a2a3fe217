package id.lelangkinerja.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In which pieces answers go out. */
@Configuration(proxyBeanMethods = false)
class Pieces {
  /**
   * Most pages go out in one or two: by the usual 8,192 bytes a long page is some thirty calls of the system, and the reader wakes as often.
   * Each connection has as much memory of its own, so that there are fewer of them (server.tomcat.max-connections).
   */
  private static final int BYTES = 32_768;

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> largePieces() {
    return server -> server.addConnectorCustomizers(
        connector -> connector.setProperty("socket.appWriteBufSize", Integer.toString(BYTES)));
  }
}
