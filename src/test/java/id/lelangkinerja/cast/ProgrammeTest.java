package id.lelangkinerja.cast;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/** A test of the whole program on a real database, as the role bound by row-level security whose clock may move. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"lk.database.as=loader", "lk.demo=false", "lk.mail.from=lelang-kinerja@uji.example",
    "lk.address=https://lelang.uji.example"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestConnections.class, Worlds.class, SecondOffices.class, Mailbox.class, Clockwork.class, Props.class})
public @interface ProgrammeTest {}
