package id.lelangkinerja.measurement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two ways of a table of figures: written down only, or handed in with it. */
@Configuration(proxyBeanMethods = false)
class FigureImports {
  static final String WRITTEN = "figures";
  static final String HANDED_IN = "figures-handed-in";

  @Bean
  FigureImport writtenFigures(Gathering gathering, FigureTables tables) {
    return new FigureImport(WRITTEN, false, gathering, tables);
  }

  @Bean
  FigureImport handedInFigures(Gathering gathering, FigureTables tables) {
    return new FigureImport(HANDED_IN, true, gathering, tables);
  }
}
