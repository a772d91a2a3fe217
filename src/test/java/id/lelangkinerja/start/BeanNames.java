package id.lelangkinerja.start;

import id.lelangkinerja.LelangKinerja;
import id.lelangkinerja.platform.Prepared;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/** The program, which prints the names of its beans and ends before it has made any. */
final class BeanNames {
  /** What reads annotations and conditions while the program starts: there is none of it where that was prepared. */
  private static final String READERS = ".internal";

  private BeanNames() {}

  public static void main(String[] arguments) {
    var program = new SpringApplication(LelangKinerja.class);
    program.setMainApplicationClass(LelangKinerja.class);
    program.addListeners(new Prepared());
    program.addInitializers(context -> context.addBeanFactoryPostProcessor(beans -> {
      System.out.println(context.getClass().getSimpleName());
      Stream.of(beans.getBeanDefinitionNames()).filter(name -> !name.contains(READERS)).sorted()
          .forEach(System.out::println);
      System.out.flush();
      Runtime.getRuntime().halt(0);
    }));
    program.run(arguments);
  }
}
