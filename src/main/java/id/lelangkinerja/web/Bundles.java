package id.lelangkinerja.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The message bundles: every pair of files under messages/, one pair a module. */
@Configuration(proxyBeanMethods = false)
class Bundles {
  private static final List<String> LANGUAGES = List.of("id", "en");

  @Bean
  MessageSource messageSource() throws IOException {
    var messages = new Messages();
    messages.setAlwaysUseMessageFormat(true);
    for (var language : LANGUAGES) {
      var files = new PathMatchingResourcePatternResolver()
          .getResources("classpath*:messages/*_" + language + ".properties");
      for (var file : Stream.of(files).sorted(Comparator.comparing(Bundles::name)).toList()) {
        var texts = PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
        messages.add(language, texts.stringPropertyNames().stream()
            .collect(Collectors.toMap(key -> key, texts::getProperty)));
      }
    }
    return messages;
  }

  private static String name(Resource file) {
    return Objects.requireNonNull(file.getFilename());
  }
}
