package id.lelangkinerja.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks up at which addresses a host is, once for each request. */
@FunctionalInterface
public interface Resolver {
  /** At least one; throws UnknownHostException where the name is nobody's. */
  InetAddress[] resolve(String host) throws UnknownHostException;
}
