package id.lelangkinerja.api;

import id.lelangkinerja.token.TokenScope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a token has to be good for. A handler of the API that neither says so nor is open to all is never reached. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Needs {
  TokenScope value();
}
