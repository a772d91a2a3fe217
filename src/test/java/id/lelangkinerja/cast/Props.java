package id.lelangkinerja.cast;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Finds the helpers of all modules; two modules may give theirs the same name. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = "id.lelangkinerja", useDefaultFilters = false, includeFilters = @Filter(Prop.class), nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class Props {}
